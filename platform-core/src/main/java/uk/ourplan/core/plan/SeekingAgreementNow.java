package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AgreementSought;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.agreement.CountingDown;
import uk.ourplan.core.law.planning.agreement.EffortsToAgree.StageStanding;
import uk.ourplan.core.plan.model.LaidOut;

/** Shows how far a plan is from agreement that is assumed, condition by condition (AGREE-08 to AGREE-10). */
@Component
public class SeekingAgreementNow {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;

    SeekingAgreementNow(CouncilDoor door, LayingOutAPlan layingOut) {
        this.door = door;
        this.layingOut = layingOut;
    }

    /** On the day of today; the look is recorded. */
    public Mono<AgreementSought> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(told(laid), Deeds.about("agreement_viewed", laid.plan()))));
    }

    private static AgreementSought told(LaidOut laid) {
        LocalDate on = laid.standing().law().on();
        CountingDown down =
                CountingDown.of(laid.standing().desk(), laid.standing().law().policy());
        @Nullable LocalDate last = down.lastDay();
        return new AgreementSought(
                down.presented(),
                last,
                last == null ? null : last.plusDays(1),
                down.daysLeft(on),
                down.conditions().stream()
                        .map(each -> new AgreementSought.Condition(each.key(), each.says(), each.met()))
                        .toList(),
                stages(down, on));
    }

    private static List<AgreementSought.Stage> stages(CountingDown down, LocalDate on) {
        return down.presented() == null
                ? down.known().stream()
                        .map(stage -> new AgreementSought.Stage(stage.code(), stage.name(), null, "not_yet_due"))
                        .toList()
                : down.stages().stream()
                        .map(each -> new AgreementSought.Stage(
                                each.stage().code(), each.stage().name(), each.due(), standing(each, on)))
                        .toList();
    }

    private static String standing(StageStanding stage, LocalDate on) {
        if (stage.made()) {
            return "done";
        }
        return stage.due().isAfter(on) ? "not_yet_due" : "due";
    }
}
