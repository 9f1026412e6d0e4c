package uk.ourplan.core.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.Rate;
import uk.ourplan.api.arranging.Refer;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.arranging.PriorityOfAReferral;
import uk.ourplan.core.law.arranging.PriorityOfAReferral.Rating;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PurchasingTeam;

/** Refers what the council arranges to the team that buys it, and rates it (ARRANGE-01, ARRANGE-02), once a due fee was told (FINANCE-09). */
@Component
public class ReferringToPurchasing {

    private static final int LONGEST = 2000;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final KeepingTheQueue queue;

    ReferringToPurchasing(CouncilDoor door, LayingOutAPlan layingOut, KeepingTheQueue queue) {
        this.door = door;
        this.layingOut = layingOut;
        this.queue = queue;
    }

    /** Refused (409) where the plan is not final, and (422) without a rating or an area. */
    public Mono<ArrangingOfPlan> refer(Asking asking, UUID planId, Refer sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> queue.added(client, asking, laid, referral(laid, sent), "support_referred")));
    }

    private List<ArrangingNote> referral(LaidOut laid, Refer sent) {
        Arrangements all = laid.plan().beside().arranging();
        CouncilPolicy policy = laid.standing().law().policy();
        ReferredFor what = sent.what() == null ? ReferredFor.PLAN : sent.what();
        Guard.state(ReferringAPlan.whyNot(
                what, sent.lines(), laid.plan().state(), laid.plan().content(), all));
        Guard.state(whyNotAgain(what, sent.lines(), all));
        Guard.state(
                what == ReferredFor.PLAN
                        ? FeeBeforeArranging.whyNotReferred(laid.standing().desk(), policy)
                        : Optional.empty());
        List<Mistake> mistakes = new ArrayList<>();
        PurchasingTeam team = team(what, sent.area(), policy, mistakes);
        text(mistakes, "specification", sent.specification());
        if (what == ReferredFor.CHANGE_OF_PROVIDER
                && all.changesNow().stream().noneMatch(change -> change.change().equals(sent.change()))) {
            mistakes.add(new Mistake("change", "Record the change of provider first, and name its number."));
        }
        String number = all.next("A");
        Rated rated = rated(number, sent.answers(), sent.chosen(), sent.because(), policy, mistakes);
        Guard.acceptable(mistakes);
        List<String> needs = ReferringAPlan.councilsLines(laid.plan().content()).stream()
                .filter(line -> sent.lines().contains(line.id()))
                .flatMap(line -> line.meets().stream())
                .distinct()
                .toList();
        return List.of(
                new Referred(
                        number,
                        layingOut.today(),
                        what,
                        sent.lines(),
                        needs,
                        team == null ? "" : team.area(),
                        team == null ? "" : team.team().name(),
                        sent.specification(),
                        what == ReferredFor.CHANGE_OF_PROVIDER ? sent.change() : null),
                rated);
    }

    /** A line is bought once; another provider for it is a change. */
    private static Optional<String> whyNotAgain(ReferredFor what, List<String> lines, Arrangements all) {
        List<String> twice = what != ReferredFor.PLAN
                ? List.of()
                : lines.stream()
                        .filter(line -> all.referred().stream()
                                .anyMatch(each -> each.lines().contains(line)))
                        .toList();
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of("Line " + String.join(", ", twice)
                        + " is referred already. Rate that referral again, or record a change of provider.");
    }

    private static @Nullable PurchasingTeam team(
            ReferredFor what, @Nullable String area, CouncilPolicy policy, List<Mistake> mistakes) {
        List<PurchasingTeam> teams = ReferringAPlan.teams(what, policy);
        if (teams.isEmpty()) {
            mistakes.add(
                    new Mistake(
                            "area",
                            "The council has not decided which team buys support: an administrator sets arrange.purchasing_team."));
            return null;
        }
        Optional<PurchasingTeam> found = area == null && teams.size() == 1
                ? Optional.of(teams.getFirst())
                : teams.stream().filter(team -> team.area().equals(area)).findFirst();
        if (found.isEmpty()) {
            mistakes.add(new Mistake(
                    "area",
                    "Name one of the council's areas: "
                            + String.join(
                                    ", ",
                                    teams.stream().map(PurchasingTeam::area).toList())
                            + "."));
        }
        return found.orElse(null);
    }

    /** Refused (409) once its support has started, and (422) without a rating. */
    public Mono<ArrangingOfPlan> rate(Asking asking, UUID planId, Rate sent) {
        asking.mustHold(Permission.PRACTITIONER, Permission.PURCHASING_OFFICER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> queue.added(client, asking, laid, rating(laid, sent), "referral_rated")));
    }

    private List<ArrangingNote> rating(LaidOut laid, Rate sent) {
        Arrangements all = laid.plan().beside().arranging();
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Referred> referral = sent.referral() == null ? Optional.empty() : all.referral(sent.referral());
        if (referral.isEmpty()) {
            mistakes.add(new Mistake("referral", "Name a referral of this plan by its number."));
        }
        referral.ifPresent(found -> Guard.state(Optional.ofNullable(WaitingForAService.startedOn(found, all))
                .map(day -> "Its support has started, so it waits no longer.")));
        Rated rated = rated(
                sent.referral() == null ? "" : sent.referral(),
                sent.answers(),
                sent.chosen(),
                sent.because(),
                laid.standing().law().policy(),
                mistakes);
        Guard.acceptable(mistakes);
        return List.of(rated);
    }

    private Rated rated(
            String referral,
            Map<String, String> answers,
            @Nullable String chosen,
            @Nullable String because,
            CouncilPolicy policy,
            List<Mistake> mistakes) {
        text(mistakes, "because", because);
        Rating rating = PriorityOfAReferral.rate(answers, chosen, because, policy);
        rating.missing().forEach(each -> mistakes.add(new Mistake(each.field(), each.says())));
        String level = rating.level() == null ? "" : rating.level();
        boolean chosenOtherwise = !level.equals(rating.computed());
        return new Rated(
                referral,
                layingOut.today(),
                answers,
                rating.points(),
                rating.computed(),
                level,
                chosenOtherwise ? because : null);
    }

    private static void text(List<Mistake> mistakes, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            mistakes.add(new Mistake(field, "Say it in at most " + LONGEST + " characters."));
        }
    }
}
