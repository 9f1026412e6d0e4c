package uk.ourplan.core.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Voice;

/**
 * The words above each item: the council's own, or in the voice that was chosen. The voice changes headings only, never what
 * somebody wrote (FORMAT-10).
 */
final class Headings {

    /** For each item: in the first person, and with the name in the place of %s. */
    private static final Map<String, Said> SAID = Map.ofEntries(
            Map.entry(
                    "matters",
                    new Said("What matters to me, and what I want", "What matters to %s, and what %s wants")),
            Map.entry("outcome_timeframes", new Said("When we look at what I want", "When we look at what %s wants")),
            Map.entry("needs", new Said("What I need", "What %s needs")),
            Map.entry(
                    "eligibility", new Said("Which of my needs the law counts", "Which of %s’s needs the law counts")),
            Map.entry("council_met", new Said("What the council does for me", "What the council does for %s")),
            Map.entry("others_meeting", new Said("What I and others do", "What %s and others do")),
            Map.entry("accommodation", new Said("Why I live where I live", "Why %s lives there")),
            Map.entry("budget", new Said("My money, and who pays what", "%s’s money, and who pays what")),
            Map.entry("management_method", new Said("How my money is managed", "How %s’s money is managed")),
            Map.entry("dp_needs", new Said("What my direct payment is for", "What %s’s direct payment is for")),
            Map.entry(
                    "dp_amount_frequency",
                    new Said("How much I am paid, and how often", "How much %s is paid, and how often")),
            Map.entry("dp_employer_costs", new Said("What I pay as an employer", "What %s pays as an employer")),
            Map.entry("advice_reduce", new Said("What I can do to need less", "What %s can do to need less")),
            Map.entry("advice_prevent", new Said("What keeps me well", "What keeps %s well")),
            Map.entry("plan_risk", new Said("If something goes wrong for me", "If something goes wrong for %s")),
            Map.entry("review", new Said("When we look at my plan again", "When we look at %s’s plan again")),
            Map.entry(
                    "council_signature",
                    new Said("Who signs my plan for the council", "Who signs %s’s plan for the council")));

    private Headings() {}

    /** The council's words for an item, which its template always has; in the chosen voice where one was chosen. */
    static String of(PlanCopy copy, String item) {
        String words = copy.headings().get(item);
        if (words == null || words.isBlank()) {
            throw new IllegalStateException("The plan template has no heading for " + item
                    + ". An administrator mends it under Policy, Documents and wording.");
        }
        Voice voice = copy.manner().voice();
        Said said = SAID.get(item);
        return voice == null || said == null
                ? words
                : said.by(voice, copy.whose().knownAs());
    }

    private record Said(String first, String third) {

        String by(@Nullable Voice voice, String name) {
            return voice == Voice.FIRST_PERSON ? first : third.replace("%s", name);
        }
    }
}
