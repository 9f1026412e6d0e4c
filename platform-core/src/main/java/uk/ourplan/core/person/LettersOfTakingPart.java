package uk.ourplan.core.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** What is written to somebody who does not take part: what a plan is for, and the invitation to look at the draft (INVOLVE-13, INVOLVE-15). */
final class LettersOfTakingPart {

    private LettersOfTakingPart() {}

    /** Each under its title, in the order of the steps; {@code by} is who writes. */
    static Map<String, String> to(Person person, String by, CouncilPolicy policy) {
        String called = Objects.requireNonNullElse(
                person.likesToBeCalled(), Objects.requireNonNullElse(person.firstNames(), "friend"));
        Map<String, String> letters = new LinkedHashMap<>();
        letters.put("What a plan is for", information(called, by));
        letters.put("Invitation to look at the draft", invitation(called, by, policy));
        return letters;
    }

    private static String information(String called, String by) {
        return """
                Dear %s,

                The council has a duty to meet needs of yours, and the law asks us to make a plan for that with you. The plan says what
                matters to you, which help you get, from whom and when, what it costs and who pays. Without you it is made from what your
                assessment says, and we may get wrong what you would put right in a few words.

                You can take part as you like: at home, elsewhere, by telephone or in writing, by yourself or with somebody you choose. If it
                is hard for you to take part, somebody independent can support you and speak for you; it costs you nothing.

                Please tell us whether you still want the council to meet your needs. Whatever you answer, you can change your mind.

                %s
                """.formatted(called, by);
    }

    private static String invitation(String called, String by, CouncilPolicy policy) {
        String until = policy.read(Settings.DRAFT_REVIEW_DAYS)
                .value()
                .map(days -> "Please answer by " + Days.inWords(day(policy, days)) + ". ")
                .orElse("");
        return """
                Dear %s,

                With this letter is the draft of your care and support plan. The law requires a plan. You have not taken part so far, so we made
                it from your assessment and from what we know of services near you.

                Please look at it. Tell us what is wrong, what is missing and what you would rather have: in person, by telephone or in writing,
                by yourself or with somebody you choose. %sAfter that it goes to be decided on. You get the final plan in any case, and you can
                ask for changes at any time.

                %s
                """.formatted(called, until, by);
    }

    private static LocalDate day(CouncilPolicy policy, int days) {
        return policy.on().plusDays(days);
    }
}
