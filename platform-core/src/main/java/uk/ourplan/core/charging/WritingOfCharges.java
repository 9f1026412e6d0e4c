package uk.ourplan.core.charging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.document.LetterOnPaper.Said;
import uk.ourplan.core.law.planning.money.WhichChargingLetter;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.tenant.policy.ChargingLetterWords;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Words the charging letter that fits a person's circumstances, in the council's words, to back the conversation (FINANCE-13, FINANCE-14). */
public final class WritingOfCharges {

    private static final String UNKNOWN = "an amount that is not yet known";
    private static final Pattern BLANK = Pattern.compile("\\[([a-z_ ]{1,40})]");
    private static final Pattern GREETING = Pattern.compile("^\\s*Dear \\[name],\\s*");

    private WritingOfCharges() {}

    /** What the letter says; whoever asks has made sure that the council has the words for it. */
    public static LetterOnPaper.Letter words(LaidOut laid, String council, String by) {
        CouncilPolicy policy = laid.standing().law().policy();
        ChargingLetterWords words =
                WhichChargingLetter.words(laid.standing().desk(), policy).orElseThrow();
        Person person = laid.about().person().person();
        String name =
                Objects.requireNonNullElse(person.likesToBeCalled(), person.firstNames() + " " + person.lastName());
        return new LetterOnPaper.Letter(
                council,
                "",
                policy.on(),
                words.title(),
                name,
                filled(GREETING.matcher(words.wording()).replaceFirst(""), laid, name),
                said(laid),
                "",
                by);
    }

    /** The fee for arranging, where one is due: the letter and the published page say the same amount. */
    private static List<Said> said(LaidOut laid) {
        List<Said> said = new ArrayList<>();
        FeeBeforeArranging.due(laid.standing().desk(), laid.standing().law().policy())
                .forEach(part -> said.add(new Said(
                        "Fee for arranging: " + part.shape().code().replace('_', ' '),
                        part.pence() + ", on top of the charge for the care itself.")));
        return said;
    }

    private static String filled(String wording, LaidOut laid, String name) {
        @Nullable
        FinancialAssessment assessed = laid.standing()
                .desk()
                .section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .orElse(null);
        Map<String, String> filling = Map.of(
                "name",
                name,
                "contribution",
                assessed == null || assessed.contributionWeeklyPence() == null
                        ? UNKNOWN
                        : new Money(assessed.contributionWeeklyPence()).toString(),
                "line",
                laid.standing()
                        .law()
                        .policy()
                        .read(Settings.EQUIPMENT_CHARGE)
                        .value()
                        .over()
                        .toString(),
                "date",
                Days.inWords(
                        assessed == null || assessed.effective() == null
                                ? laid.standing().law().on()
                                : assessed.effective()));
        return BLANK.matcher(wording)
                .replaceAll(blank -> Matcher.quoteReplacement(filling.getOrDefault(blank.group(1), UNKNOWN)));
    }
}
