package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FinanceTalk.LetterTalk;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Explained;
import uk.ourplan.language.plan.MoneySection.Letter;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * A charging letter backs the conversation and is asked back (FINANCE-13). Whatever is said here only prompts or warns: no step
 * that meets eligible needs waits for a signature (FINANCE-14).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18</a>
 */
public final class ChargingLetterChased {

    private static final String RULE = "FINANCE-13";

    private ChargingLetterChased() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        LetterNow letter = LetterNow.of(desk);
        boolean explained =
                money.chargingExplained() != null && money.chargingExplained().dated() != null;
        if (letter.issued() == null) {
            return explained && blank(letter.whyNot())
                    ? List.of(prompt("Charges were explained, and no charging letter was issued.", "issued"))
                    : List.of();
        }
        InEffect<Boolean> expected = policy.read(Settings.LETTER_BACK_EXPECTED);
        if (letter.returned() != null || !expected.value()) {
            return List.of();
        }
        InEffect<Integer> days = policy.read(Settings.LETTER_CHASE_DAYS);
        boolean late = policy.on().isAfter(letter.issued().plusDays(days.value()));
        if (!letter.isAccountedFor() && late) {
            return List.of(Lack.warns(
                            Step.AUTHORISE,
                            RULE,
                            Topic.INFORMATION,
                            "The charging letter has not come back for more than " + days.value()
                                    + " days, and the record does not hold why, what was talked about and what was done.",
                            "Complete the record. Support does not wait for the letter.")
                    .reading(days, expected)
                    .in(SectionName.MONEY, "charging_letter.why_not"));
        }
        return late
                ? List.of()
                : List.of(prompt("The charging letter has not come back yet.", "returned")
                        .reading(expected));
    }

    /**
     * A letter that was not sent is asked of finance within the council's days from the talk about charges; one that was sent is
     * chased from the day after those days.
     */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        LetterNow letter = LetterNow.of(desk);
        return letter.issued() == null ? unsent(desk, letter, policy) : notBack(letter, letter.issued(), policy);
    }

    /** Only where there is something to send: charges were explained, nobody said why not, and the council has the words. */
    private static List<OwedTask> unsent(PlanOnDesk desk, LetterNow letter, CouncilPolicy policy) {
        Explained explained =
                desk.section(MoneySection.class).orElse(MoneySection.nothing()).chargingExplained();
        if (explained == null
                || explained.dated() == null
                || !blank(letter.whyNot())
                || !policy.read(Settings.LETTER_BACK_EXPECTED).value()
                || WhichChargingLetter.words(desk, policy).isEmpty()) {
            return List.of();
        }
        InEffect<Integer> days = policy.read(Settings.LETTER_CHASE_DAYS);
        return List.of(OwedTask.of(
                        RULE,
                        "unsent",
                        "Send the charging letter: charges were explained on " + Days.inWords(explained.dated())
                                + ", and it has not gone out. Support does not wait for it.",
                        "It ends when the day is on record on which the letter was issued, or why none is.")
                .from(explained.dated())
                .by(explained.dated().plusDays(days.value()))
                .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                .reading(days.read())
                .in(SectionName.MONEY, "charging_letter.issued"));
    }

    private static List<OwedTask> notBack(LetterNow letter, LocalDate issued, CouncilPolicy policy) {
        if (letter.returned() != null
                || !policy.read(Settings.LETTER_BACK_EXPECTED).value()
                || letter.isAccountedFor()) {
            return List.of();
        }
        InEffect<Integer> days = policy.read(Settings.LETTER_CHASE_DAYS);
        LocalDate last = issued.plusDays(days.value());
        return List.of(OwedTask.of(
                        RULE,
                        issued.toString(),
                        "Ask after the charging letter; support does not wait for it.",
                        "It ends when the letter is back, or when it is said why not, what was talked about and what was done.")
                .from(last)
                .by(last.plusDays(1))
                .reading(days.read())
                .in(SectionName.MONEY, "charging_letter.returned"));
    }

    /** What is known of the letter: what was noted of it since, or else what the plan says. */
    private record LetterNow(
            @Nullable LocalDate issued,
            @Nullable LocalDate returned,
            @Nullable String whyNot,
            @Nullable String discussions,
            @Nullable String actions) {

        static LetterNow of(PlanOnDesk desk) {
            return desk.beside()
                    .charging()
                    .letter()
                    .map(noted -> new LetterNow(
                            noted.issued(), noted.returned(), noted.whyNot(), noted.discussions(), noted.actions()))
                    .orElseGet(() -> said(desk.section(MoneySection.class).orElse(MoneySection.nothing())));
        }

        private static LetterNow said(MoneySection money) {
            Letter letter = money.chargingLetter();
            LetterTalk talk = money.financeTalk().letter();
            return new LetterNow(
                    letter == null ? null : letter.issued(),
                    letter == null ? null : letter.returned(),
                    letter == null ? null : letter.whyNot(),
                    talk == null ? null : talk.discussions(),
                    talk == null ? null : talk.actions());
        }

        boolean isAccountedFor() {
            return !blank(whyNot) && !blank(discussions) && !blank(actions);
        }
    }

    private static Lack prompt(String says, String field) {
        return Lack.prompts(
                        Step.AUTHORISE,
                        RULE,
                        Topic.INFORMATION,
                        says,
                        "Issue it or ask after it; it shows that the person was told, and support does not wait for it.")
                .in(SectionName.MONEY, "charging_letter." + field);
    }
}
