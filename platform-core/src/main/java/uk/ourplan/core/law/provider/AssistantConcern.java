package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.ConcernRecord.Advice;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Discussed;
import uk.ourplan.language.concern.ConcernRecord.Resolution;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.PaymentRecipient;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.Adviser;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A concern about a personal assistant is talked through with the person, any carer, and whoever receives the direct payment if that
 * is neither (PROVIDER-14), and resolved in one or more ways with the advice that is needed (PROVIDER-13).
 */
final class AssistantConcern {

    private static final String HELP = "PROVIDER-13";
    private static final String TALK = "PROVIDER-14";

    private AssistantConcern() {}

    static boolean applies(ConcernOnDesk desk) {
        return desk.said().subject() == ConcernSubject.PERSONAL_ASSISTANT;
    }

    static List<ConcernLack> lacking(ConcernOnDesk desk) {
        List<ConcernLack> lacks = new ArrayList<>();
        if (!applies(desk)) {
            return lacks;
        }
        Discussed talked = desk.said().assistantOrNone().discussed();
        Discussed now = talked == null ? Discussed.NONE : talked;
        if (now.person() == null && blank(now.personWhyNot())) {
            lacks.add(party("the person, or whoever represents them", "person"));
        }
        if (now.carerExists() == null) {
            lacks.add(ConcernLack.warns(
                    TALK,
                    "Whether there is a carer is not answered.",
                    "Answer it, so that a carer is not left out.",
                    "assistant.discussed.carer_exists"));
        }
        if (Boolean.TRUE.equals(now.carerExists()) && now.carer() == null && blank(now.carerWhyNot())) {
            lacks.add(party("the carer", "carer"));
        }
        if (now.recipient() == PaymentRecipient.OTHER && now.otherRecipient() == null && blank(now.recipientWhyNot())) {
            lacks.add(party("whoever receives the direct payment", "other_recipient"));
        }
        return lacks;
    }

    private static ConcernLack party(String who, String field) {
        return ConcernLack.warns(
                TALK,
                "The concern has not been talked through with " + who + ".",
                "Talk it through and record the day, or say why not.",
                "assistant.discussed." + field);
    }

    static List<ConcernTask> owed(ConcernOnDesk desk, CouncilPolicy policy) {
        List<ConcernTask> tasks = new ArrayList<>();
        if (!applies(desk)) {
            return tasks;
        }
        Assistant assistant = desk.said().assistantOrNone();
        for (int place = 0; place < assistant.resolutions().size(); place++) {
            Resolution way = assistant.resolutions().get(place);
            if (blank(way.outcome())) {
                tasks.add(new ConcernTask(
                        HELP,
                        "resolution:" + place,
                        said(way) + (blank(way.what()) ? "" : ": " + or(way.what(), "")) + ".",
                        "It ends when what came of it is recorded.",
                        way.due(),
                        ConcernTask.PRACTITIONER));
            }
        }
        for (int place = 0; place < assistant.advice().size(); place++) {
            Advice advice = assistant.advice().get(place);
            if (blank(advice.reply())) {
                tasks.add(new ConcernTask(
                        HELP,
                        "advice:" + place,
                        "Ask for advice on " + or(advice.topic(), "the concern") + ": " + adviser(advice, policy) + ".",
                        "It ends when the reply is recorded, with who gave it and when.",
                        advice.asked(),
                        ConcernTask.PRACTITIONER));
            }
        }
        return tasks;
    }

    private static String said(Resolution way) {
        return switch (way.type()) {
            case null -> "Choose how the concern is resolved";
            case TALK -> "Talk with the assistant and agree what they do";
            case TRAINING -> "See that the assistant is trained";
            case CONTRACT -> "Look at working conditions and tasks in the contract";
        };
    }

    /** Whom the council lists for the subject; with nobody listed, the direct payments team. */
    static String adviser(Advice advice, CouncilPolicy policy) {
        return switch (advice.from()) {
            case LINE_MANAGER -> "your line manager";
            case DP_TEAM -> team(policy);
            case SPECIALIST -> listed(advice.topic(), policy).orElseGet(() -> team(policy));
            case null -> listed(advice.topic(), policy).orElseGet(() -> team(policy));
        };
    }

    private static Optional<String> listed(@Nullable String topic, CouncilPolicy policy) {
        String wanted = StopOnAProvider.key(or(topic, ""));
        return policy.read(ConcernSettings.PA_ADVISERS).value().stream()
                .filter(each -> StopOnAProvider.key(each.subject()).equals(wanted))
                .map(Adviser::adviser)
                .map(contact -> contact.told())
                .findFirst();
    }

    private static String team(CouncilPolicy policy) {
        return policy.read(ConcernSettings.DIRECT_PAYMENTS_TEAM).value().told();
    }
}
