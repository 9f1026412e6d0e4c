package uk.ourplan.core.determination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.FactAsked;
import uk.ourplan.core.determination.fact.FactKind;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.law.eligibility.ACarersNeedsAreEligible;
import uk.ourplan.core.law.eligibility.AdultEligibilityFacts;
import uk.ourplan.core.law.eligibility.AnAdultsNeedsAreEligible;
import uk.ourplan.core.law.eligibility.CarerEligibilityFacts;
import uk.ourplan.language.law.Determination;

/** Eligibility: {@code for} says whether the adult's or the carer's criteria and facts are meant. */
final class EligibilityQuestion implements Question {

    private static final String FOR = "for";
    private static final QuestionOnFacts<AdultEligibilityFacts> ADULT = QuestionOnFacts.byLaw(
            "eligibility",
            "Do the needs meet the national criteria?",
            AdultEligibilityFacts.class,
            new AnAdultsNeedsAreEligible()::decide);
    private static final QuestionOnFacts<CarerEligibilityFacts> CARER = QuestionOnFacts.byLaw(
            "eligibility",
            "Do the needs meet the national criteria?",
            CarerEligibilityFacts.class,
            new ACarersNeedsAreEligible()::decide);
    private static final FactAsked WHOSE = new FactAsked(FOR, new FactKind.Code(inOrder("adult", "carer")), false);

    @Override
    public String name() {
        return ADULT.name();
    }

    @Override
    public String asks() {
        return ADULT.asks();
    }

    @Override
    public List<FactAsked> facts() {
        List<FactAsked> facts = new ArrayList<>(List.of(WHOSE));
        Stream.concat(ADULT.facts().stream(), CARER.facts().stream())
                .filter(fact -> facts.stream().noneMatch(known -> known.name().equals(fact.name())))
                .forEach(facts::add);
        return facts;
    }

    @Override
    public @Nullable Case read(Map<String, @Nullable Object> facts, Mistakes mistakes) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(facts);
        rest.remove(FOR);
        if (facts.containsKey(FOR)) {
            Object whose = WHOSE.kind().read(FOR, facts.get(FOR), mistakes);
            if ("adult".equals(whose)) {
                return ADULT.read(rest, mistakes);
            }
            if ("carer".equals(whose)) {
                return CARER.read(rest, mistakes);
            }
        }
        return forEither(rest, mistakes);
    }

    /** While it is open whose needs are meant, what fits neither is wrong already. */
    private static @Nullable Case forEither(Map<String, @Nullable Object> facts, Mistakes mistakes) {
        var adult = new Mistakes();
        var carer = new Mistakes();
        ADULT.read(facts, adult);
        CARER.read(facts, carer);
        adult.all().stream()
                .filter(mistake ->
                        carer.all().stream().anyMatch(other -> other.fact().equals(mistake.fact())))
                .forEach(mistake -> mistakes.add(mistake.fact(), mistake.says()));
        return mistakes.isEmpty() ? (policy, day) -> Determination.open(List.of(FOR), List.of()) : null;
    }

    private static Map<String, Object> inOrder(String... codes) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String code : codes) {
            ordered.put(code, code);
        }
        return ordered;
    }
}
