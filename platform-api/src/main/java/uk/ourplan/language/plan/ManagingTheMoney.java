package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.DecidedBy;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.ManageAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.NomineeAnswer;
import uk.ourplan.language.money.PaidHow;
import uk.ourplan.language.money.RedundancyEvent;

/** How the personal budget is managed, and who decided it. */
public record ManagingTheMoney(
        @Nullable LocalDate told,
        List<Method> methodsTold,
        @Nullable DirectPaymentTalk directPayment,
        @Nullable String wish,
        List<Method> requested,
        @Nullable ManageAnswer canManage,
        @Nullable Boolean appropriateWay,
        @Nullable String suitablePerson,
        @Nullable NomineeAnswer nominee,
        @Nullable Method method,
        @Nullable DecidedBy decidedBy,
        @Nullable LocalDate decided,
        @Nullable String views,
        @Nullable String availability,
        List<Part> parts,
        @Nullable DirectPayment dp,
        @Nullable IsfRequest isfRequest,
        @Nullable PaymentOffered offering,
        @Nullable PaymentRequest request,
        @Nullable ServiceFund fund,
        @Nullable ChoosingTheWay choosing)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public ManagingTheMoney {
        methodsTold = methodsTold == null ? List.of() : List.copyOf(methodsTold);
        requested = requested == null ? List.of() : List.copyOf(requested);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** What else was settled when the way was chosen; nothing where nothing is said. */
    public ChoosingTheWay choice() {
        return choosing == null ? ChoosingTheWay.NOTHING : choosing;
    }

    /** When direct payments were explained and what the person said. */
    public record DirectPaymentTalk(
            @Nullable LocalDate explained,
            @Nullable DirectPaymentAnswer answer,
            @Nullable Integer offers,
            @Nullable LocalDate toldWhich,
            @Nullable LocalDate managingAdvice) {}

    /** The part of the budget that one method manages, in pence a year of 52 weeks and once. */
    public record Part(
            @Nullable Method method,
            @Nullable Long annualPence,
            @Nullable Long oneOffPence) {}

    /** The particulars of a direct payment (Care Act 2014 s.25(2)); amount in pence at its frequency. */
    public record DirectPayment(
            List<String> needs,
            @Nullable Long amountPence,
            @Nullable Frequency frequency,
            @Nullable Long oneOffPence,
            @Nullable PaidHow paid,
            @Nullable String managedBy,
            @Nullable Boolean employs,
            @Nullable LocalDate insuranceTold,
            List<RedundancyEvent> redundancyEventsTold,
            List<String> employerCosts,
            @Nullable LocalDate agreementSigned,
            @Nullable LocalDate firstPaymentPlanned,
            @Nullable PaymentSetUp setUp) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public DirectPayment {
            needs = needs == null ? List.of() : List.copyOf(needs);
            redundancyEventsTold = redundancyEventsTold == null ? List.of() : List.copyOf(redundancyEventsTold);
            employerCosts = employerCosts == null ? List.of() : List.copyOf(employerCosts);
        }
    }

    /** A request for an individual service fund that is not yet offered. */
    public record IsfRequest(
            @Nullable LocalDate dated,
            @Nullable String hoped,
            @Nullable String holder,
            @Nullable String nearestMethod,
            @Nullable String sentTo,
            @Nullable LocalDate answered) {}

    @Override
    public SectionName name() {
        return SectionName.MANAGING_THE_MONEY;
    }
}
