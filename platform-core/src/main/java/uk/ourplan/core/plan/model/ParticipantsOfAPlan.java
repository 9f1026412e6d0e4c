package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.core.law.sharing.Access;
import uk.ourplan.core.law.sharing.CopiesToParticipants;
import uk.ourplan.core.law.sharing.PlanCopyAnswer;
import uk.ourplan.core.law.sharing.WhoMaySeeThePlan;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;

/** Asks the law about everybody around the person: what they may see of this plan, and whether a copy goes to them. */
public final class ParticipantsOfAPlan {

    private ParticipantsOfAPlan() {}

    public static WhoMaySee of(LaidOut laid) {
        PeopleInvolved section =
                laid.plan().content().section(PeopleInvolved.class).orElse(PeopleInvolved.with(List.of()));
        List<Capacity> capacity = laid.about().person().capacity();
        return new WhoMaySee(section.people().stream()
                .map(one ->
                        of(one, section.advocacy(), capacity, laid.standing().law()))
                .toList());
    }

    private static MaySee of(PersonAround one, @Nullable Advocacy advocacy, List<Capacity> capacity, LawToday law) {
        boolean lacks = isLacking(capacity, CapacityDecision.TAKE_PART_IN_PLANNING);
        boolean lacksForSharing = lacks || isLacking(capacity, CapacityDecision.SHARE_INFORMATION);
        Access access = new WhoMaySeeThePlan().decide(one, lacks, advocacy);
        Determination<PlanCopyAnswer> copy =
                new CopiesToParticipants().decide(one, lacksForSharing, law.policy(), law.on());
        PlanCopyAnswer answer = copy.answer();
        boolean parts = access.sees() == Access.Sees.AGREED_SECTIONS && one.consent() != null;
        return new MaySee(
                one.id(),
                one.name(),
                code(access.sees()),
                parts && one.consent() != null ? one.consent().sections() : List.of(),
                access.from(),
                access.until(),
                access.isOpenOn(law.on()),
                answer == null ? null : code(answer.share()),
                answer != null && answer.must(),
                Stream.concat(Stream.of(access.why()), copy.reasons().stream()).toList());
    }

    private static boolean isLacking(List<Capacity> capacity, CapacityDecision decision) {
        return capacity.stream()
                .anyMatch(each -> each.decision() == decision && each.status() == CapacityStatus.ASSESSED_LACKS);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
