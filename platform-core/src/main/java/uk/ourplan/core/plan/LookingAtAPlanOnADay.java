package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ThenAndNow;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.KeptDeterminations.Kept;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanStanding;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/** Shows a plan under the law and the council's policy of any day, and what was determined about it beside what would be. */
@Component
public class LookingAtAPlanOnADay {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final KeptDeterminations kept;
    private final Policies policies;
    private final NationalPack national;

    LookingAtAPlanOnADay(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            KeptDeterminations kept,
            Policies policies,
            NationalPack national) {
        this.door = door;
        this.layingOut = layingOut;
        this.kept = kept;
        this.policies = policies;
        this.national = national;
    }

    /** The plan check as the plan stands, under the law of that day. */
    public Mono<Readiness> readiness(Asking asking, UUID planId, @Nullable String on) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut.find(client, asking.council(), planId).flatMap(laid -> {
                    LocalDate day = asked(on);
                    return policies.of(asking.council(), client)
                            .map(published -> Written.of(
                                    PlanStanding.of(laid.plan(), laid.about(), law(published, day))
                                            .readiness(),
                                    Deeds.about("plan_readiness_viewed", laid.plan())));
                }));
    }

    /** What was stored with the plan, and what the same facts would lead to on the day. */
    public Mono<ThenAndNow> thenAndNow(Asking asking, UUID planId, @Nullable String on) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> thenAndNow(client, asking, laid, asked(on))));
    }

    private Mono<Written<ThenAndNow>> thenAndNow(DatabaseClient client, Asking asking, LaidOut laid, LocalDate day) {
        return policies.of(asking.council(), client)
                .zipWith(kept.of(
                        client,
                        asking.council(),
                        laid.plan().id(),
                        laid.plan().origin().version()))
                .map(both -> {
                    PublishedPolicy published = both.getT1();
                    LawToday law = law(published, day);
                    List<ThenAndNow.Kept> all = new ArrayList<>();
                    both.getT2().forEach(each -> all.addAll(compared(laid, each, published, law)));
                    return Written.of(
                            new ThenAndNow(day, law.nationalPack(), law.policy().version(), all),
                            Deeds.about("plan_determinations_viewed", laid.plan()));
                });
    }

    private static List<ThenAndNow.Kept> compared(LaidOut laid, Kept stored, PublishedPolicy published, LawToday law) {
        Plan then = laid.plan().asOf(stored.sections(), stored.agreement());
        LocalDate at = LocalDate.ofInstant(stored.at(), Days.LONDON);
        Map<String, Determined> now = now(laid, then, at, law);
        int version = stored.policyVersion() == null ? published.versionOn(at).version() : stored.policyVersion();
        return stored.determinations().stream()
                .map(each -> {
                    Determined again = now.get(each.determination());
                    return new ThenAndNow.Kept(
                            stored.occasion(),
                            each,
                            version,
                            again,
                            again != null && same(each.answer(), again.answer()));
                })
                .toList();
    }

    private static Map<String, Determined> now(LaidOut laid, Plan then, LocalDate signedOn, LawToday law) {
        PlanStanding standing = PlanStanding.of(then, laid.about(), law);
        Readiness ready = standing.readiness();
        Map<String, Determined> now = new HashMap<>();
        for (Determined each : List.of(
                ready.agreement(),
                ready.budget(),
                ready.route(),
                standing.personalBudget(),
                FirstReviewDue.of(then, signedOn, law).told())) {
            now.put(each.determination(), each);
        }
        return now;
    }

    /** Whatever order and width of numbers JSON gave them. */
    private static boolean same(@Nullable Map<String, ?> one, @Nullable Map<String, ?> other) {
        return Objects.equals(Plain.of(one), Plain.of(other));
    }

    private LawToday law(PublishedPolicy published, LocalDate day) {
        if (day.isBefore(national.beginsOn())) {
            String says = "The national law is held here from " + Days.inWords(national.beginsOn()) + ".";
            throw new Refused(new Refusal.Invalid(says, List.of(new Mistake("on", says))));
        }
        return new LawToday(published.on(day), national.version());
    }

    private LocalDate asked(@Nullable String text) {
        try {
            return text == null ? layingOut.today() : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            String says = "Write the day like 2026-11-21.";
            throw new Refused(new Refusal.Unreadable(says, List.of(new Mistake("on", says))));
        }
    }
}
