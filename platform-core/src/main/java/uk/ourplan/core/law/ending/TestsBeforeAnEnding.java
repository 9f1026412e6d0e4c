package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.ending.PlanEndFacts.Ground;
import uk.ourplan.core.law.ending.PlanEndFacts.Support;

/**
 * The tests of a ground in two stages.
 *
 * @param asked the facts of the first stage that are open
 * @param mustHold without these the plan may not end
 * @param mustBeDone until these are so the plan may not end yet
 */
record TestsBeforeAnEnding(OpenFacts asked, List<EndingTest> mustHold, List<EndingTest> mustBeDone) {

    static TestsBeforeAnEnding of(Ground ground, PlanEndFacts f) {
        return switch (ground) {
            case OWN_ARRANGEMENTS_REQUEST -> onRequest(f);
            case SELF_FUNDED_CARE_HOME -> inACareHome(f);
            case NO_ELIGIBLE_NEEDS -> new TestsBeforeAnEnding(new OpenFacts(), List.of(), List.of(servicesEnded(f)));
            case DIED, MOVED_AREA -> new TestsBeforeAnEnding(new OpenFacts(), List.of(), List.of());
        };
    }

    private static TestsBeforeAnEnding onRequest(PlanEndFacts f) {
        Set<Support> relied = f.reliesOn() == null ? Set.of() : f.reliesOn();
        boolean carers = relied.contains(Support.CARERS);
        boolean services = relied.contains(Support.SERVICES);
        OpenFacts asked = new OpenFacts()
                .when(!yes(f.appropriatePerson()), "has_capacity", f.hasCapacity())
                .when(!(yes(f.carersWillingAndAble()) && yes(f.alternativesAvailable())), "relies_on", f.reliesOn())
                .when(carers, "carers_willing_and_able", f.carersWillingAndAble())
                .fact("alternatives_appropriate", f.alternativesAppropriate())
                .when(services, "alternatives_available", f.alternativesAvailable())
                .when(no(f.hasCapacity()), "appropriate_person", f.appropriatePerson());
        List<EndingTest> tests = new ArrayList<>();
        if (carers) {
            tests.add(new EndingTest(
                    "carers_willing_and_able",
                    f.carersWillingAndAble(),
                    "END-05",
                    null,
                    "A carer relied on is not willing and able."));
        }
        tests.add(new EndingTest(
                "alternatives_appropriate",
                f.alternativesAppropriate(),
                "END-05",
                null,
                "What the person would rely on is not right for the needs."));
        if (services) {
            tests.add(new EndingTest(
                    "alternatives_available",
                    f.alternativesAvailable(),
                    "END-05",
                    null,
                    "A service relied on is not available."));
        }
        tests.addAll(somebodyToArrange(f));
        return new TestsBeforeAnEnding(asked, tests, untilItWorks(f));
    }

    private static TestsBeforeAnEnding inACareHome(PlanEndFacts f) {
        OpenFacts asked = new OpenFacts()
                .when(!yes(f.appropriatePerson()), "has_capacity", f.hasCapacity())
                .when(no(f.hasCapacity()), "appropriate_person", f.appropriatePerson())
                .fact("council_agreed_to_maintain", f.councilAgreedToMaintain());
        List<EndingTest> tests = new ArrayList<>(somebodyToArrange(f));
        tests.add(new EndingTest(
                "council_agreed_to_maintain",
                f.councilAgreedToMaintain() == null ? null : !f.councilAgreedToMaintain(),
                "END-10",
                null,
                "The council agreed before to keep the plan."));
        return new TestsBeforeAnEnding(asked, tests, untilItWorks(f));
    }

    private static List<EndingTest> somebodyToArrange(PlanEndFacts f) {
        return no(f.hasCapacity())
                ? List.of(new EndingTest(
                        "appropriate_person",
                        f.appropriatePerson(),
                        "END-10",
                        careAct("s.18(4)"),
                        "The person lacks capacity and nobody appropriate will arrange for them."))
                : List.of();
    }

    private static List<EndingTest> untilItWorks(PlanEndFacts f) {
        return List.of(
                new EndingTest(
                        "alternatives_in_place",
                        f.alternativesInPlace(),
                        "END-11",
                        careAct("s.18(1)"),
                        "The other support is not in place yet."),
                new EndingTest(
                        "alternatives_meet_needs",
                        f.alternativesMeetNeeds(),
                        "END-11",
                        careAct("s.18(1)"),
                        "The other support is not yet found to meet every eligible need."),
                servicesEnded(f));
    }

    private static EndingTest servicesEnded(PlanEndFacts f) {
        return new EndingTest(
                "council_services_ended",
                f.councilServicesEnded(),
                "END-12",
                null,
                "A service that the council arranges or pays for has not ended yet.");
    }
}
