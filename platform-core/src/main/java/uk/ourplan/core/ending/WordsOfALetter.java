package uk.ourplan.core.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.document.LetterOnPaper.Said;
import uk.ourplan.core.law.ending.Afterwards;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndTest;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingRecord.Item;
import uk.ourplan.language.ending.EndingRecord.Monitoring;
import uk.ourplan.language.ending.EndingRecord.Tests;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.ComplaintsRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.EndingLetter;
import uk.ourplan.tenant.policy.Settings;

/** What the letter says: each closed item of the checklist between the council's own words, or why the plan is kept. */
final class WordsOfALetter {

    private WordsOfALetter() {}

    static LetterOnPaper.Letter of(LaidOut laid, EndingOfPlan ending, String council, String by) {
        CouncilPolicy policy = laid.standing().law().policy();
        EndingLetter words = policy.read(Settings.END_LETTER_TEMPLATE).value();
        Person person = laid.about().person().person();
        boolean kept = ending.state() == EndingState.KEPT;
        List<Said> said = kept ? kept(ending, policy) : ended(ending, policy);
        return new LetterOnPaper.Letter(
                council,
                words.letterhead(),
                policy.on(),
                kept ? "Your plan goes on" : title(ending),
                EndingTold.name(person),
                kept ? "You asked us to end your plan. We have looked at what you asked." : words.opening(),
                said,
                words.closing(),
                by);
    }

    private static String title(EndingOfPlan ending) {
        return ending.said().ground() == EndGround.PLANNING_STOPPED
                ? "Your planning has stopped"
                : "Your plan is ending";
    }

    private static List<Said> ended(EndingOfPlan ending, CouncilPolicy policy) {
        EndingRecord said = ending.said();
        List<Said> all = new ArrayList<>();
        said.services().stream()
                .filter(end -> end.ends() != null)
                .forEach(end -> all.add(new Said(
                        "Last day of "
                                + (Objects.equals(end.line(), "DP") ? "your direct payment" : "service " + end.line()),
                        Days.inWords(Objects.requireNonNull(end.ends())))));
        for (ChecklistKey key : ChecklistKey.values()) {
            if (key == ChecklistKey.MONITORING) {
                monitoring(said.monitoring(), all);
            } else {
                said.checklist().stream()
                        .filter(item -> item.key() == key)
                        .findFirst()
                        .ifPresent(item -> all.add(new Said(title(key), item(item, said))));
            }
        }
        all.add(new Said(
                "How to reach us",
                policy.read(Settings.END_CONTACT_ROUTE).value().told()));
        return all;
    }

    private static void monitoring(@Nullable Monitoring said, List<Said> all) {
        if (said != null && said.needed() != null) {
            all.add(new Said(
                    "Whether we keep in touch",
                    said.needed()
                            ? Objects.requireNonNullElse(said.arrangement(), "We keep in touch as we agreed.")
                            : "We do not keep in touch by ourselves. "
                                    + Objects.requireNonNullElse(said.reason(), "")));
        }
    }

    private static String item(Item item, EndingRecord said) {
        String words = Objects.requireNonNullElse(item.says(), "").strip();
        if (item.state() == null) {
            return words.isEmpty() ? "We still have to talk about this." : words;
        }
        return switch (item.state()) {
            case DONE -> (words.isEmpty() ? "We talked about this. " : words + " ") + whenMoneyRunsDown(item, said);
            case DECLINED -> "We offered this, and you did not want it. " + words;
            case NOT_APPLICABLE -> "This does not apply. " + words;
        };
    }

    private static String whenMoneyRunsDown(Item item, EndingRecord said) {
        return item.key() == ChecklistKey.NEEDS_CHANGE && said.ground() == EndGround.SELF_FUNDED_CARE_HOME
                ? "Tell us early if your money runs down, so that the council can look at paying from the right day."
                : "";
    }

    private static String title(ChecklistKey key) {
        String words = Afterwards.words(key);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Said> kept(EndingOfPlan ending, CouncilPolicy policy) {
        List<Said> all = new ArrayList<>();
        Tests tests = ending.said().tests();
        for (EndTest test : EndTest.values()) {
            String reason = tests == null ? null : tests.of(test);
            if (reason != null && !reason.isBlank()) {
                all.add(new Said(question(test), reason));
            }
        }
        ComplaintsRoute route = policy.read(Settings.COMPLAINTS_ROUTE).value();
        all.add(new Said("If you are not happy", route.says() + " " + route.contact() + "."));
        return all;
    }

    private static String question(EndTest test) {
        return switch (test) {
            case COVERAGE -> "Whether everything that you need is seen to";
            case CARERS -> "Whether those who care for you can and want to";
            case APPROPRIATE -> "Whether the other help is right for you";
            case AVAILABLE -> "Whether the other help is there";
            case MANAGER -> "Who arranges it";
            case NO_ABUSE_RISK -> "Whether you are safe";
        };
    }
}
