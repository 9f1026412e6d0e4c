package uk.ourplan.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.need.WellbeingArea;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.CommittedParty;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.PlanKind;

/** What a letter says for each code: words that a person need not look up. */
final class PlainWords {

    /** Says that a cell is empty, aloud as well. */
    static final String NOT_SAID = "not said";

    private PlainWords() {}

    static String of(PlanKind kind) {
        return switch (kind) {
            case CARE_AND_SUPPORT_PLAN -> "Care and support plan";
            case SUPPORT_PLAN -> "Support plan";
            case PATHWAY_PLAN -> "Pathway plan";
            case YOUNG_PERSONS_PLAN -> "Young person's plan";
            case COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN -> "Combined pathway plan and care and support plan";
        };
    }

    static String of(AgreementStatus status) {
        return switch (status) {
            case SIGNED -> "You have signed this plan to say that you agree with it.";
            case AGREED_BY_REPRESENTATIVE -> "Somebody with the legal right to decide for you has agreed to this plan.";
            case AGREED_BEST_INTERESTS ->
                "This plan was agreed in your best interests, because you could not make this decision yourself.";
            case AGREED_UNSIGNED -> "You have told us that you agree with this plan, without signing it.";
            case ASSUMED ->
                "We asked you to say whether you agree and have not heard from you. As we told you, we take it that you agree. You can still tell us otherwise.";
            case DECIDED_BY_COUNCIL ->
                "You have not agreed to this plan. The council has decided on it after every reasonable step; what you think is written below.";
            case AWAITING -> "We are waiting to hear whether you agree with this plan.";
            case DISPUTED -> "You have told us that you do not agree with this plan. What you think is written below.";
        };
    }

    static String of(MetBy who) {
        return switch (who) {
            case COUNCIL -> "the council";
            case CARER -> "a carer";
            case INFORMAL -> "family and friends";
            case COMMUNITY -> "the community";
            case EQUIPMENT -> "equipment";
            case OTHER_AGENCY -> "another organisation";
            case PRIVATE -> "an arrangement of your own";
            case NOT_MET -> "not met";
        };
    }

    /** The nine parts of wellbeing, as the Act lists them, in short. */
    static String of(WellbeingArea area) {
        return switch (area) {
            case DIGNITY -> "dignity and respect";
            case HEALTH -> "health and how you feel";
            case PROTECTION -> "being safe from abuse and neglect";
            case CONTROL -> "control over day-to-day life";
            case WORK_EDUCATION -> "work, learning and recreation";
            case SOCIAL_ECONOMIC -> "social and economic wellbeing";
            case RELATIONSHIPS -> "family and relationships";
            case ACCOMMODATION -> "where you live";
            case CONTRIBUTION -> "contributing to society";
        };
    }

    static String of(CommittedParty who) {
        return switch (who) {
            case PERSON -> "you";
            case COUNCIL -> "the council";
            case PROVIDER -> "those who come";
            case CARER -> "your carer";
        };
    }

    static String of(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "each week";
            case FORTNIGHTLY -> "every two weeks";
            case FOUR_WEEKLY -> "every four weeks";
            case MONTHLY -> "each month";
            case QUARTERLY -> "every three months";
            case ANNUAL -> "each year";
            case ONE_OFF -> "once";
        };
    }

    static String of(Funder funder) {
        return switch (funder) {
            case COUNCIL -> "the council";
            case PERSON -> "you";
            case THIRD_PARTY -> "somebody else for you";
            case NHS -> "the NHS";
            case OTHER_PUBLIC -> "another public body";
        };
    }

    static String of(Method method) {
        return switch (method) {
            case COUNCIL -> "The council manages the money for you.";
            case DIRECT_PAYMENT -> "You get the money as a direct payment.";
            case ISF -> "A provider of your choice manages the money for you (an individual service fund).";
            case MIXED -> "Parts of the money are managed in different ways.";
            case NOT_APPLICABLE -> "The council manages no money for this plan.";
        };
    }

    /** Codes that are words already. */
    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NOT_SAID : Days.inWords(day);
    }

    static String pence(@Nullable Long pence) {
        return pence == null ? NOT_SAID : new Money(pence).toString();
    }

    static String amount(@Nullable Long pence, @Nullable Frequency frequency) {
        return pence == null || frequency == null ? pence(pence) : pence(pence) + " " + of(frequency);
    }

    static String number(BigDecimal units) {
        return units.stripTrailingZeros().toPlainString();
    }

    /** With a capital letter, for the beginning of a row or sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String yes(@Nullable Boolean answer) {
        return answer == null ? NOT_SAID : answer ? "Yes" : "No";
    }

    static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }

    /** Those that are said, one after the other. */
    static String joined(String between, @Nullable String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    static String metBy(List<MetBy> who) {
        return who.isEmpty() ? NOT_SAID : who.stream().map(PlainWords::of).collect(Collectors.joining(", "));
    }
}
