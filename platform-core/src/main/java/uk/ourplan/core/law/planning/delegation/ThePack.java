package uk.ourplan.core.law.planning.delegation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.ourplan.language.plan.PackItem;

/**
 * Whoever makes a plan has the whole pack before they begin: seven items always, and what the person will contribute once
 * that is known (DELEGATE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(8)</a>
 */
public final class ThePack {

    private static final String RULE = "DELEGATE-04";

    private ThePack() {}

    /** What is required and was not given, in its order. */
    public static List<PackItem> missing(List<PackItem> given, boolean contributionKnown) {
        Set<PackItem> required = EnumSet.allOf(PackItem.class);
        if (!contributionKnown) {
            required.remove(PackItem.CONTRIBUTION);
        }
        return Arrays.stream(PackItem.values())
                .filter(required::contains)
                .filter(item -> !given.contains(item))
                .toList();
    }

    /** The item in plain words. */
    public static String words(PackItem item) {
        return switch (item) {
            case PROCESS -> "The planning process";
            case REQUIREMENTS -> "What a plan must contain";
            case NEEDS -> "The needs to be met through the plan";
            case INDICATIVE_BUDGET -> "The indicative personal budget";
            case SERVICES -> "Suitable local services and their cost";
            case PREVENTION -> "Local prevention services and any cost";
            case ADVICE -> "Information and advice that matters or was asked for";
            case CONTRIBUTION -> "What the person will contribute";
        };
    }

    static List<FailedTest> failing(DelegationFacts facts) {
        return missing(facts.said().pack(), facts.contributionKnown()).stream()
                .map(item -> FailedTest.of(
                                RULE,
                                item.code(),
                                "Not given to them yet: " + words(item).toLowerCase(Locale.UK) + ".",
                                "Give it to them with the pack and tick it.")
                        .at("delegation.pack")
                        .under("Care Act 2014 s.25(8)"))
                .toList();
    }
}
