package uk.ourplan.core.law.planning.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.AgreementStatus;

/**
 * Whether the person agreed, since when, and from which day agreement may be assumed.
 *
 * @param failing the conditions of assumed agreement that fail, in the order of the rule
 */
public record AgreementAnswer(
        AgreementStatus status,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate assumableFrom,
        List<AssumedCondition> failing) {

    public AgreementAnswer {
        failing = List.copyOf(failing);
    }

    /** The conditions of AGREE-08 without the dispute, which overrides everything. */
    public enum AssumedCondition {
        SETTING_ON("The council does not use assumed agreement."),
        RIGHT_SIGNATORY("The signature is awaited from a best-interests decision maker."),
        NOTICE("The person was not told on presentation that agreement would be assumed."),
        EFFORTS("An effort is not logged at every stage that is due."),
        WINDOW_OVER("The return period is not over."),
        REASON("No reason is recorded for the missing signature.");

        private final String says;

        AssumedCondition(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }
}
