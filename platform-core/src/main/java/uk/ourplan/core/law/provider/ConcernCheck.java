package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Everything that a concern lacks and everything that is to be done about it, by all its rules (PROVIDER-01 to PROVIDER-23). */
public final class ConcernCheck {

    private ConcernCheck() {}

    public static List<ConcernLack> lacking(ConcernOnDesk desk, CouncilPolicy policy) {
        return Stream.of(
                        WhereAConcernGoes.lacking(desk, policy),
                        RegulatedService.lacking(desk),
                        RiskToEachPerson.lacking(desk),
                        ToldOfAnIncident.lacking(desk),
                        ProviderWithdraws.lacking(desk),
                        LetterToUsers.lacking(desk),
                        ActionsOfAProvider.lacking(desk),
                        AssistantConcern.lacking(desk),
                        UnresolvedAssistantConcern.lacking(desk, policy),
                        withoutAnEnd(desk),
                        stillToBeDone(desk, policy))
                .flatMap(List::stream)
                .toList();
    }

    /** A concern that is closed has no tasks, so what nothing else keeps open is done or settled with words before. */
    private static List<ConcernLack> stillToBeDone(ConcernOnDesk desk, CouncilPolicy policy) {
        return Stream.of(
                        LetterToUsers.owed(desk),
                        HelpingAnInvestigation.owed(desk),
                        AssistantConcern.owed(desk, policy),
                        UnresolvedAssistantConcern.owed(desk, policy))
                .flatMap(List::stream)
                .map(task -> ConcernLack.stops(
                        task.rule(), "Still to be done: " + task.says(), task.ends(), field(task.key())))
                .toList();
    }

    /** Nobody can lift what commissioning set once the concern is closed, so it has a last day before. */
    private static List<ConcernLack> withoutAnEnd(ConcernOnDesk desk) {
        return StopOnAProvider.flags(desk.said().organisation(), desk.commissioning()).stream()
                .filter(flag -> flag.to() == null)
                .map(flag -> ConcernLack.stops(
                        flag.type() == ResponseType.TEMPORARY_STOP ? "PROVIDER-08" : "PROVIDER-09",
                        flag.type() == ResponseType.TEMPORARY_STOP
                                ? "A stop on new arrangements with the provider runs without a last day."
                                : "Advice not to signpost to the provider runs without a last day.",
                        "Commissioning gives its last day; after the concern is closed nobody can lift it.",
                        "responses"))
                .toList();
    }

    private static String field(String key) {
        return switch (key.substring(0, key.indexOf(':') < 0 ? key.length() : key.indexOf(':'))) {
            case "letter" -> "responses";
            case "help" -> "helped";
            case "register" -> "assistant.reported_to_register";
            case "resolution" -> "assistant.resolutions";
            default -> "assistant.advice";
        };
    }

    public static List<ConcernTask> owed(ConcernOnDesk desk, CouncilPolicy policy) {
        return Stream.of(
                        WhereAConcernGoes.owed(desk, policy),
                        RiskToEachPerson.owed(desk),
                        ProviderWithdraws.owed(desk),
                        LetterToUsers.owed(desk),
                        ActionsOfAProvider.owed(desk),
                        HelpingAnInvestigation.owed(desk),
                        AssistantConcern.owed(desk, policy),
                        UnresolvedAssistantConcern.owed(desk, policy))
                .flatMap(List::stream)
                .toList();
    }

    /** What keeps it from being closed. */
    public static List<Finding> inTheWay(ConcernOnDesk desk, CouncilPolicy policy) {
        List<Finding> all = new ArrayList<>();
        for (ConcernLack lack : lacking(desk, policy)) {
            if (lack.weight() == Weight.BLOCKS) {
                all.add(lack.finding(desk.on()));
            }
        }
        return all;
    }

    /** What cannot be put on record as it stands, by field. */
    public static Map<String, String> mistakes(ConcernRecord said, LocalDate today) {
        Map<String, String> mistakes = new LinkedHashMap<>(ReportingAConcern.missing(said));
        mistakes.putAll(HelpingAnInvestigation.mistakes(said));
        mistakes.putAll(UnresolvedAssistantConcern.mistakes(said));
        LocalDate on = said.withdrawalOrNone().on();
        if (on != null && on.isAfter(today)) {
            mistakes.put("withdrawal.on", "Give the day of the failure or notice; it cannot lie ahead.");
        }
        return mistakes;
    }
}
