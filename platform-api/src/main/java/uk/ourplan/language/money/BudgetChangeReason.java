package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the budget changes, or stays, at a review (BUDGET-24). */
public enum BudgetChangeReason {
    CARER_DOES_MORE,
    CHEAPER_GROUP,
    CHEAPER_PROVISION,
    MET_ELSEWHERE,
    DAYS_CHANGED,
    NEW_OUTCOMES_SAME_SERVICES,
    CONTINGENCY_WITHIN_BUDGET,
    PROVIDER_FAILED,
    CARER_DOES_LESS,
    SHARED_COST_ENDED,
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BudgetChangeReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
