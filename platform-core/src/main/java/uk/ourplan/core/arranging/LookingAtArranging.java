package uk.ourplan.core.arranging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;

/** Shows the purchasing queue, and what is on record of arranging one plan (ARRANGE-01 to ARRANGE-04). */
@Component
public class LookingAtArranging {

    private static final int LAST_PAGE = 1_000_000;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final ArrangingNotes notes;

    LookingAtArranging(CouncilDoor door, LayingOutAPlan layingOut, ArrangingNotes notes) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
    }

    /** One page of the queue; it shows names, so the look is recorded. */
    public Mono<Page<QueueLine>> queue(Asking asking, int page, int size, @Nullable String team) {
        asking.mustHold(Permission.PURCHASING_OFFICER, Permission.COMMISSIONING_OFFICER, Permission.PRACTITIONER);
        if (page < 0 || page > LAST_PAGE || size < 1 || size > Page.LARGEST) {
            String says = "A page is 0 or more, with 1 to " + Page.LARGEST + " lines.";
            return Mono.error(() -> new Refused(new Refusal.Invalid(says, List.of(new Mistake("page", says)))));
        }
        String wanted = team == null || team.isBlank() ? null : team;
        return door.write(
                asking,
                client -> layingOut
                        .lawToday(client, asking.council())
                        .flatMap(law -> notes.page(client, asking.council(), wanted, law.policy(), page, size))
                        .flatMap(lines -> notes.count(client, asking.council(), wanted)
                                .map(total -> new Page<>(lines, page, size, total)))
                        .map(found -> Written.of(
                                found,
                                Deed.of(
                                        "purchasing_queue_viewed",
                                        "council",
                                        asking.council().value()))));
    }

    /** Everything about one plan; refused (404) where the council has no such plan. */
    public Mono<ArrangingOfPlan> ofPlan(Asking asking, UUID planId) {
        asking.mustHold(readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                ArrangingTold.of(laid, asking), Deeds.about("arranging_viewed", laid.plan()))));
    }

    /** Who may see how support is arranged, and so may hear that it changed. */
    static Permission[] readers() {
        return new Permission[] {
            Permission.PRACTITIONER,
            Permission.AUTHORISER,
            Permission.PURCHASING_OFFICER,
            Permission.COMMISSIONING_OFFICER,
            Permission.FINANCE_OFFICER,
            Permission.AUDITOR
        };
    }
}
