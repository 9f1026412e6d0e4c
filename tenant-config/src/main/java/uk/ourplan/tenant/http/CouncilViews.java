package uk.ourplan.tenant.http;

import java.util.Arrays;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.opening.Export;
import uk.ourplan.tenant.opening.HowItStands;
import uk.ourplan.tenant.opening.Opening;
import uk.ourplan.tenant.opening.OpeningStep;
import uk.ourplan.tenant.opening.UnderWay;
import uk.ourplan.tenant.policy.bound.Objection;

/** Councils as the contract tells them. */
final class CouncilViews {

    private CouncilViews() {}

    static CouncilSummary summary(Council council) {
        return new CouncilSummary(
                council.id(),
                council.slug(),
                council.name(),
                council.state(),
                council.openedOn(),
                council.sharesPolicy());
    }

    static CouncilStanding standing(HowItStands standing) {
        Opening opening = standing.opening();
        return new CouncilStanding(
                summary(standing.council()),
                Arrays.stream(OpeningStep.values())
                        .map(step -> new CouncilStanding.Step(
                                step.code(), step.says(), standing.done().contains(step)))
                        .toList(),
                standing.ready().undecided().stream()
                        .map(one -> new CouncilStanding.Undecided(one.key(), one.title(), one.meaning()))
                        .toList(),
                standing.ready().bars().stream().map(Objection::says).toList(),
                opening == null ? null : opening.administrator().email(),
                standing.council().sharesPolicy(),
                opening == null ? CouncilStanding.Progress.NONE : progress(opening.underWay(), standing.goesOn()));
    }

    private static CouncilStanding.Progress progress(UnderWay underWay, boolean goesOn) {
        return new CouncilStanding.Progress(goesOn, underWay.done(), underWay.of(), underWay.trouble());
    }

    static ExportAsked asked(Export export) {
        return new ExportAsked(export.id(), export.askedAt(), export.byOperator(), export.fetchedAt());
    }
}
