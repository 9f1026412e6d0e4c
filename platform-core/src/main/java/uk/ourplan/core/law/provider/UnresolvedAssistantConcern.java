package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.AssistantDecision;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Decided;
import uk.ourplan.language.concern.ConcernRecord.Discussed;
import uk.ourplan.language.concern.ConcernRecord.Others;
import uk.ourplan.language.concern.ConcernRecord.Views;
import uk.ourplan.language.concern.PaymentRecipient;
import uk.ourplan.language.concern.SupportsOthers;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.Register;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;

/**
 * Where a concern about an assistant is not resolved three decisions are taken, each with everybody's views (PROVIDER-15); others
 * whom the assistant supports are thought of before it closes (PROVIDER-16); and whoever manages a local register is told
 * (PROVIDER-17).
 */
public final class UnresolvedAssistantConcern {

    private static final String DECISIONS = "PROVIDER-15";
    private static final String OTHERS = "PROVIDER-16";
    private static final String REGISTER = "PROVIDER-17";

    private UnresolvedAssistantConcern() {}

    /** A decision is refused without its reason and the views that apply; words why one could not be had count. */
    public static Map<String, String> mistakes(ConcernRecord said) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Assistant assistant = said.assistantOrNone();
        if (!yes(assistant.unresolved()) || assistant.decisions().isEmpty()) {
            return mistakes;
        }
        Views given = assistant.views();
        Views views = given == null ? Views.NONE : given;
        Discussed talked = assistant.discussed();
        Discussed with = talked == null ? Discussed.NONE : talked;
        wanted(mistakes, "assistant.views.person", views.person(), "Record the view of the person");
        if (yes(with.carerExists())) {
            wanted(mistakes, "assistant.views.carer", views.carer(), "Record the view of the carer");
        }
        if (with.recipient() == PaymentRecipient.OTHER) {
            wanted(
                    mistakes,
                    "assistant.views.recipient",
                    views.recipient(),
                    "Record the view of whoever receives the direct payment");
        }
        wanted(mistakes, "assistant.views.wellbeing", views.wellbeing(), "Record the effect on wellbeing");
        for (int place = 0; place < assistant.decisions().size(); place++) {
            Decided one = assistant.decisions().get(place);
            if (one.decision() == null || one.yes() == null || blank(one.reason())) {
                mistakes.put("assistant.decisions[" + place + "]", "Say which decision, yes or no, and why.");
            }
        }
        return mistakes;
    }

    private static void wanted(Map<String, String> mistakes, String field, @Nullable String said, String ask) {
        if (blank(said)) {
            mistakes.put(field, ask + ", or say why it could not be had.");
        }
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk, CouncilPolicy policy) {
        List<ConcernLack> lacks = new ArrayList<>();
        if (!AssistantConcern.applies(desk)) {
            return lacks;
        }
        Assistant assistant = desk.said().assistantOrNone();
        if (yes(assistant.unresolved())) {
            for (AssistantDecision each : AssistantDecision.values()) {
                if (assistant.decisions().stream().noneMatch(one -> one.decision() == each)) {
                    lacks.add(ConcernLack.warns(
                            DECISIONS,
                            "It is not decided yet: " + asks(each),
                            "Decide it, yes or no, with the reason.",
                            "assistant.decisions"));
                }
            }
        }
        others(assistant, lacks);
        InEffect<Optional<Register>> register = policy.read(ConcernSettings.PA_REGISTER);
        register.value()
                .filter(one -> isToBeReported(assistant))
                .ifPresent(one -> lacks.add(ConcernLack.warns(
                                REGISTER,
                                "The assistant is on the " + one.name() + ", and whoever manages it is not told.",
                                "Tell them, and record the day.",
                                "assistant.reported_to_register")
                        .reading(register)));
        return lacks;
    }

    private static String asks(AssistantDecision decision) {
        return switch (decision) {
            case MONITORING -> "are monitoring arrangements needed?";
            case CONDITION -> "may the direct payment not be used to employ this assistant?";
            case END -> "does the direct payment end?";
        };
    }

    private static void others(Assistant assistant, List<ConcernLack> lacks) {
        Others said = assistant.others();
        Others others = said == null ? Others.NONE : said;
        if (others.supports() == null || others.supports() == SupportsOthers.UNKNOWN) {
            lacks.add(ConcernLack.prompts(
                    OTHERS,
                    "Does the assistant support other people in the area?",
                    "Ask, and record the answer.",
                    "assistant.others.supports"));
        }
        if (others.supports() != SupportsOthers.YES) {
            return;
        }
        if (others.teamTold() == null && blank(others.teamWhyNot())) {
            lacks.add(ConcernLack.stops(
                    OTHERS,
                    "The direct payments team has not been told, so that others can be told.",
                    "Tell them and record the day, or say why it is not needed.",
                    "assistant.others.team_told"));
        }
        if (others.safeguarding() == null && blank(others.safeguardingWhyNot())) {
            lacks.add(ConcernLack.stops(
                    OTHERS,
                    "Whether a safeguarding concern is raised for another person is not answered.",
                    "Raise it and record the day, or say why it is not needed.",
                    "assistant.others.safeguarding"));
        }
    }

    static List<ConcernTask> owed(ConcernOnDesk desk, CouncilPolicy policy) {
        if (!AssistantConcern.applies(desk) || !isToBeReported(desk.said().assistantOrNone())) {
            return List.of();
        }
        return policy.read(ConcernSettings.PA_REGISTER)
                .value()
                .map(one -> List.of(new ConcernTask(
                        REGISTER,
                        "register",
                        "Report the unresolved concern about an assistant to "
                                + one.owner().told() + ".",
                        "It ends when the day of the report is recorded.",
                        desk.reportedOn(),
                        ConcernTask.PRACTITIONER)))
                .orElse(List.of());
    }

    private static boolean isToBeReported(Assistant assistant) {
        return yes(assistant.unresolved()) && yes(assistant.onRegister()) && assistant.reportedToRegister() == null;
    }

    /** Who may not be paid from a direct payment, because it was so decided (PROVIDER-15); empty where nobody. */
    public static Optional<String> barred(ConcernRecord said) {
        Assistant assistant = said.assistantOrNone();
        return yes(assistant.unresolved())
                        && assistant.decisions().stream()
                                .anyMatch(one -> one.decision() == AssistantDecision.CONDITION && yes(one.yes()))
                ? Optional.ofNullable(assistant.name())
                : Optional.empty();
    }
}
