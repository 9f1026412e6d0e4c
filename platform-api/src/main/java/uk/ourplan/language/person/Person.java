package uk.ourplan.language.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The adult or carer whom the record is about: name, how to speak with them, where and how they live. */
public record Person(
        @Nullable String recordNumber,
        @Nullable String firstNames,
        @Nullable String lastName,
        @Nullable String likesToBeCalled,
        @Nullable String pronouns,
        @Nullable LocalDate dateOfBirth,
        @Nullable NhsNumber nhsNumber,
        @Nullable Address address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String firstLanguage,
        @Nullable String interpreter,
        @Nullable String communication,
        @Nullable ContactWay contactBy,
        @Nullable PlanFormat planFormat,
        @Nullable String faithAndCulture,
        @Nullable Living living,
        @Nullable String pets,
        @Nullable Capital capital,
        @Nullable NationalReturn nationalReturn) {
    /** Where somebody lives. */
    public record Address(
            List<String> lines,
            @Nullable String town,
            @Nullable String postcode) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Address {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /** The forms and language in which the person needs the plan, and those in which the draft exists. */
    public record PlanFormat(
            List<PlanForm> forms,
            @Nullable String language,
            @Nullable Voice voice,
            List<PlanForm> draftForms,
            @Nullable String draftLanguage,
            @Nullable String note) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public PlanFormat {
            forms = forms == null ? List.of() : List.copyOf(forms);
            draftForms = draftForms == null ? List.of() : List.copyOf(draftForms);
        }
    }

    /** Whom the person lives with, and how. */
    public record Living(@Nullable LivesWith with, @Nullable String text) {}

    /** Whether capital is above the limit, as far as known, in pence. */
    public record Capital(
            @Nullable Certainty aboveLimit,
            @Nullable Long pence,
            @Nullable String basis,
            @Nullable LocalDate asked) {}

    /** What the client level return asks about the person, in its own words. */
    public record NationalReturn(
            @Nullable String gender,
            @Nullable String ethnicity,
            @Nullable String clientType,
            @Nullable String primarySupportReason,
            @Nullable String accommodationStatus,
            @Nullable String employmentStatus,
            @Nullable String hasUnpaidCarer,
            @Nullable String autismSpectrumDisorder,
            @Nullable String visualImpairment,
            @Nullable String hearingImpairment,
            @Nullable String dementia,
            @Nullable String clientFundingStatus,
            @Nullable String gpPracticeCode) {}
}
