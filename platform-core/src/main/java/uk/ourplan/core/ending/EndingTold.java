package uk.ourplan.core.ending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.ending.EndingFinding;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.EndingView.Named;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.ending.DutyAfterEnding;
import uk.ourplan.core.law.ending.EndingOnDesk;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Support.ServiceLine;

/** An ending as it travels. */
final class EndingTold {

    private EndingTold() {}

    static EndingView view(LaidOut laid, @Nullable EndingOfPlan ending, List<String> letters, Asking asking) {
        TheEnding the = ending == null ? null : TheEnding.of(laid, ending);
        boolean live = ending != null && ending.state().isUnderWay();
        return new EndingView(
                laid.plan().id(),
                laid.plan().origin().personId(),
                name(laid.about().person().person()),
                laid.plan().state(),
                ending,
                the == null || !live ? List.of() : findings(the),
                the == null ? null : the.determination(),
                laid.standing().desk().needs().stream()
                        .filter(need -> Boolean.TRUE.equals(need.eligible()))
                        .map(need -> new Named(need.id(), need.text()))
                        .toList(),
                services(laid),
                the == null ? List.of() : the.tests(),
                ending == null || ending.state() == EndingState.KEPT || ending.state() == EndingState.WITHDRAWN
                        ? List.of()
                        : DutyAfterEnding.of(laid.standing().desk(), ending).stream()
                                .map(duty -> new DutyForNeed(duty.need(), duty.dischargedOn()))
                                .toList(),
                letters,
                may(laid, ending, the, letters, asking));
    }

    private static List<EndingFinding> findings(TheEnding the) {
        List<EndingFinding> all = new ArrayList<>(the.lacks().stream()
                .map(lack -> new EndingFinding(lack.stage(), lack.finding(the.on())))
                .toList());
        if (the.desk().ending().state() == EndingState.OPEN) {
            the.unreasoned().forEach(lack -> all.add(new EndingFinding(lack.stage(), lack.finding(the.on()))));
        }
        return all;
    }

    private static List<Named> services(LaidOut laid) {
        List<ServiceLine> lines = laid.standing().desk().support().services();
        return EndingOnDesk.councilServices(laid.standing().desk()).stream()
                .map(id -> new Named(
                        id,
                        id.equals(EndingOnDesk.DIRECT_PAYMENT)
                                ? "The direct payment"
                                : lines.stream()
                                        .filter(line -> line.id().equals(id))
                                        .map(ServiceLine::what)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(null)))
                .toList();
    }

    private static Set<String> may(
            LaidOut laid, @Nullable EndingOfPlan ending, @Nullable TheEnding the, List<String> letters, Asking asking) {
        Set<String> may = new LinkedHashSet<>();
        boolean ended = laid.plan().state() == PlanState.ENDED;
        if (asking.holds(Permission.AUTHORISER) && ending != null && ending.state() == EndingState.OPEN) {
            may.add("safeguard");
        }
        if (!asking.holds(Permission.PRACTITIONER)) {
            return may;
        }
        if (!ended && (ending == null || !ending.state().isUnderWay())) {
            may.add("open");
        }
        if (ending == null || the == null || ending.state() == EndingState.WITHDRAWN) {
            return may;
        }
        may.add("write");
        EndGround ground = ending.said().ground();
        boolean event = ground != null && ground.isEvent();
        if (ending.state() == EndingState.OPEN && !event) {
            boolean reasoned = the.unreasoned().isEmpty();
            add(may, "agree", reasoned && the.stopping(EndingStage.AGREE).isEmpty());
            add(may, "keep", reasoned && the.whyNotKept().isEmpty());
        }
        add(may, "withdraw", ending.state().isUnderWay());
        boolean written = (ending.state() != EndingState.OPEN || event) && ground != EndGround.DIED;
        add(may, "letter", written);
        add(may, "sent", written && ending.letterSent() == null && !letters.isEmpty());
        add(
                may,
                "end",
                (ending.state() == EndingState.AGREED || (event && ending.state() == EndingState.OPEN))
                        && the.stopping(EndingStage.END).isEmpty());
        return may;
    }

    private static void add(Set<String> may, String step, boolean allowed) {
        if (allowed) {
            may.add(step);
        }
    }

    static String name(Person person) {
        String called = person.likesToBeCalled();
        return called == null ? Objects.requireNonNullElse(person.firstNames(), "") : called;
    }
}
