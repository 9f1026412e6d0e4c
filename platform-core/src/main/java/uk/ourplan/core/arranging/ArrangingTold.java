package uk.ourplan.core.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.DifferenceView;
import uk.ourplan.api.arranging.ReferralView;
import uk.ourplan.api.arranging.WhatIsAsked;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.arranging.BetweenTwoProviders;
import uk.ourplan.core.law.arranging.HelpWithArranging;
import uk.ourplan.core.law.arranging.InterimAtEachPhase;
import uk.ourplan.core.law.arranging.PlacementOfASelfFunder;
import uk.ourplan.core.law.arranging.PriorityOfAReferral;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.law.planning.arranging.ArrangedAsPlanned;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.OutOfAreaProcedure;
import uk.ourplan.tenant.policy.PurchasingTeam;
import uk.ourplan.tenant.policy.Settings;

/** Tells everything about arranging what a plan promises, as it stands today. */
final class ArrangingTold {

    private ArrangingTold() {}

    static ArrangingOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        Arrangements all = laid.plan().beside().arranging();
        PlanContent content = laid.plan().content();
        Person person = laid.about().person().person();
        return new ArrangingOfPlan(
                laid.plan().id(),
                laid.plan().origin().personId(),
                person.firstNames() + " " + person.lastName(),
                laid.plan().state(),
                ReferringAPlan.councilsLines(content),
                ReferringAPlan.notReferred(content, all).stream()
                        .map(ServiceLine::id)
                        .toList(),
                ReferralNow.all(all, policy).stream()
                        .map(each -> view(each, all, policy))
                        .toList(),
                all,
                ArrangedAsPlanned.differences(laid.standing().desk()).stream()
                        .map(each -> new DifferenceView(
                                each.line(), each.part(), each.planned(), each.arranged(), each.agreed()))
                        .toList(),
                InterimAtEachPhase.open(all).stream().map(PhaseBegun::found).toList(),
                all.changesNow().stream()
                        .map(change -> BetweenTwoProviders.gap(change).map(gap -> change.change() + ": " + gap))
                        .flatMap(Optional::stream)
                        .toList(),
                PlacementOfASelfFunder.missing(all),
                HelpWithArranging.whyNotEnded(all).orElse(null),
                asked(policy),
                may(asking));
    }

    private static ReferralView view(ReferralNow now, Arrangements all, CouncilPolicy policy) {
        String number = now.referred().referral();
        return new ReferralView(
                now.referred(),
                all.ratings(number),
                now.levelName(),
                now.search().days(),
                now.search().lastDay(),
                now.search().late(),
                now.reRateBy(),
                all.waiting(number).orElse(null),
                WaitingForAService.days(now.referred(), all, policy.on()).orElse(null),
                WaitingForAService.gaps(now.referred(), all).stream()
                        .map(WaitingForAService.Gap::says)
                        .toList(),
                all.arranged().stream()
                        .filter(each -> each.referral().equals(number))
                        .toList(),
                all.started().stream()
                        .filter(each -> each.referral().equals(number))
                        .toList(),
                now.startedOn());
    }

    private static WhatIsAsked asked(CouncilPolicy policy) {
        Optional<OutOfAreaProcedure> outside =
                policy.read(Settings.OUT_OF_AREA_PROCEDURE).value();
        return new WhatIsAsked(
                PriorityOfAReferral.matrix(policy).stream()
                        .flatMap(matrix -> matrix.questions().stream())
                        .map(question -> new WhatIsAsked.Question(
                                question.code(),
                                question.asks(),
                                question.answers().stream()
                                        .map(answer -> new WhatIsAsked.Answer(answer.code(), answer.says()))
                                        .toList()))
                        .toList(),
                PriorityOfAReferral.levels(policy).stream()
                        .map(level -> new WhatIsAsked.Level(level.code(), level.name()))
                        .toList(),
                areas(ReferredFor.PLAN, policy),
                areas(ReferredFor.CHANGE_OF_PROVIDER, policy),
                outside.map(OutOfAreaProcedure::steps).orElse(List.of()),
                outside.map(OutOfAreaProcedure::tell).orElse(List.of()));
    }

    private static List<String> areas(ReferredFor what, CouncilPolicy policy) {
        return ReferringAPlan.teams(what, policy).stream()
                .map(PurchasingTeam::area)
                .distinct()
                .toList();
    }

    private static List<String> may(Asking asking) {
        List<String> may = new ArrayList<>();
        if (asking.holds(Permission.PRACTITIONER)) {
            may.add("refer");
        }
        if (asking.holds(Permission.PRACTITIONER)
                || asking.holds(Permission.PURCHASING_OFFICER)
                || asking.holds(Permission.COMMISSIONING_OFFICER)) {
            may.add("buy");
        }
        return may;
    }
}
