package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.ending.PlanEndFacts.Ground;
import uk.ourplan.core.law.ending.PlanEndFacts.Risk;
import uk.ourplan.core.law.ending.PlanEndFacts.Support;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.CareHome;
import uk.ourplan.language.ending.EndingRecord.Instead;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.InsteadKind;
import uk.ourplan.language.person.Certainty;

/** What is said about an ending, as the facts of the determination plan-end. */
public final class FactsOfAnEnding {

    private FactsOfAnEnding() {}

    public static PlanEndFacts of(EndingOnDesk d) {
        List<Instead> instead = d.said().instead();
        CareHome home = d.said().careHome();
        return new PlanEndFacts(
                ground(d.ground()),
                risk(d),
                d.arranging().hasCapacity(),
                reliesOn(instead),
                all(instead, InsteadKind.CARER, one -> one.willing() == Certainty.YES && one.able() == Certainty.YES),
                !instead.isEmpty()
                        && d.unmatched().isEmpty()
                        && instead.stream().allMatch(one -> one.appropriate() == Certainty.YES),
                all(instead, InsteadKind.SERVICE, one -> one.available() == Certainty.YES && one.from() != null),
                !blank(d.arranging().appropriatePerson()),
                d.desk().beside().charging().keptOn(d.on()).isPresent()
                        ? Boolean.TRUE
                        : home == null ? null : home.agreedToKeep(),
                met(d, one -> one.inPlace() != null && !d.isFuture(one.inPlace())),
                met(d, one -> one.inPlace() != null && one.checked() != null && !d.isFuture(one.checked())),
                d.councilServices().stream()
                        .allMatch(line -> UntilItWorks.end(d, line)
                                .map(ServiceEnd::stopped)
                                .filter(day -> !d.isFuture(day))
                                .isPresent()));
    }

    private static boolean met(EndingOnDesk d, Predicate<Instead> how) {
        return d.eligibleNeeds().stream()
                .allMatch(need -> d.insteadOf(need).stream().anyMatch(how));
    }

    private static boolean all(List<Instead> instead, InsteadKind kind, Predicate<Instead> how) {
        return instead.stream().filter(one -> one.kind() == kind).allMatch(how);
    }

    private static Set<Support> reliesOn(List<Instead> instead) {
        Set<Support> relied = EnumSet.noneOf(Support.class);
        for (Instead one : instead) {
            if (one.kind() != null) {
                relied.add(
                        switch (one.kind()) {
                            case CARER -> Support.CARERS;
                            case SERVICE -> Support.SERVICES;
                        });
            }
        }
        return relied;
    }

    private static Risk risk(EndingOnDesk d) {
        return NoRiskStands.isDealtWith(d)
                ? Risk.NO
                : switch (d.risk()) {
                    case YES -> Risk.YES;
                    case NO -> Risk.NO;
                    case UNKNOWN -> Risk.UNKNOWN;
                };
    }

    private static @Nullable Ground ground(@Nullable EndGround ground) {
        if (ground == null) {
            return null;
        }
        return switch (ground) {
            case OWN_ARRANGEMENTS_REQUEST -> Ground.OWN_ARRANGEMENTS_REQUEST;
            case NO_ELIGIBLE_NEEDS -> Ground.NO_ELIGIBLE_NEEDS;
            case SELF_FUNDED_CARE_HOME -> Ground.SELF_FUNDED_CARE_HOME;
            case DIED -> Ground.DIED;
            case MOVED_AREA -> Ground.MOVED_AREA;
            case PLANNING_STOPPED, BEHAVIOUR, NOT_COOPERATING, TURNED_18, OTHER -> null;
        };
    }
}
