package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.WhoAsked;

/**
 * Somebody who asked to, or is willing when asked; whom the council judges suitable; and to whom the person consents, or whom
 * a best-interests decision names. An advocate or broker needs the person's own request, and a broker is independent of the
 * council (DELEGATE-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(7)</a>
 */
final class WhoMayMakeIt {

    private static final String RULE = "DELEGATE-01";

    private WhoMayMakeIt() {}

    static List<FailedTest> failing(DelegationFacts facts) {
        Delegation said = facts.said();
        List<FailedTest> failing = new ArrayList<>();
        if (blank(said.to())) {
            failing.add(FailedTest.of(RULE, "to", "Nobody is named.", "Say who makes the plan or parts of it."));
        }
        if (said.kind() == null) {
            failing.add(FailedTest.of(
                    RULE, "kind", "It is not said what they are to the person.", "Choose what they are."));
        }
        asked(said).ifPresent(failing::add);
        suitable(said).ifPresent(failing::add);
        agreedTo(facts).ifPresent(failing::add);
        chosen(said).ifPresent(failing::add);
        if (said.kind() == DelegateKind.BROKER && !yes(said.independent())) {
            failing.add(FailedTest.of(
                    RULE,
                    "independent",
                    "A broker must be independent of the council, and this one is not shown to be.",
                    "Choose a broker who neither works for the council nor is paid by it to plan."));
        }
        return failing;
    }

    private static Optional<FailedTest> asked(Delegation said) {
        if (said.askedBy() == null) {
            return Optional.of(FailedTest.of(
                    RULE, "asked_by", "It is not said who asked for this.", "Say who asked: they, the person or you."));
        }
        return said.askedBy() == WhoAsked.THEMSELVES || yes(said.willing())
                ? Optional.empty()
                : Optional.of(FailedTest.of(
                        RULE,
                        "willing",
                        no(said.willing())
                                ? "They were asked and are not willing."
                                : "It is not said whether they are willing.",
                        "Plan with the person yourself, or ask somebody who is willing."));
    }

    private static Optional<FailedTest> suitable(Delegation said) {
        if (yes(said.suitable())) {
            return Optional.empty();
        }
        String because = blank(said.suitableBecause()) ? "." : ", for the reason that is on record.";
        return Optional.of(FailedTest.of(
                RULE,
                "suitable",
                no(said.suitable())
                        ? "They are judged not suitable" + because
                        : "It is not judged whether they are suitable.",
                "Judge whether they are suitable and say why."));
    }

    /** Whoever writes their own plan has agreed to it by asking or being willing. */
    private static Optional<FailedTest> agreedTo(DelegationFacts facts) {
        Delegation said = facts.said();
        if (said.kind() == DelegateKind.PERSON) {
            return Optional.empty();
        }
        if (facts.lacksCapacity()) {
            return said.bestInterests() != null
                    ? Optional.empty()
                    : Optional.of(FailedTest.of(
                                    RULE,
                                    "best_interests",
                                    "The person lacks capacity, and no best-interests decision names them.",
                                    "Record the day of the decision that names them.")
                            .under("Mental Capacity Act 2005 s.4"));
        }
        return yes(said.consents())
                ? Optional.empty()
                : Optional.of(FailedTest.of(
                        RULE,
                        "consents",
                        no(said.consents())
                                ? "The person does not consent."
                                : "It is not said whether the person consents.",
                        "Ask the person. Without their consent nobody else makes their plan."));
    }

    private static Optional<FailedTest> chosen(Delegation said) {
        boolean needsRequest = said.kind() == DelegateKind.ADVOCATE || said.kind() == DelegateKind.BROKER;
        return needsRequest && !yes(said.wantedByPerson())
                ? Optional.of(FailedTest.of(
                        RULE,
                        "wanted_by_person",
                        "An advocate or broker makes the plan only where the person themself asked for it.",
                        "Record that the person asked for them, or plan together instead."))
                : Optional.empty();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
