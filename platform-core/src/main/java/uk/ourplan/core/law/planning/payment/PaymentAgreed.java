package uk.ourplan.core.law.planning.payment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.MoneySettings.PaymentAgreement;

/**
 * The agreement on a direct payment in the council's words, with what the plan says in the place of the words in brackets; it is
 * signed before the first payment (DP-07).
 *
 * @param version of the council's wording
 * @param needs that the payment is for, by number
 */
public record PaymentAgreed(String version, String wording, List<String> needs) {

    public PaymentAgreed {
        needs = List.copyOf(needs);
    }

    /** Why it cannot be written yet; empty where it can. */
    public static Optional<String> whyNot(PlanOnDesk desk, CouncilPolicy policy) {
        Optional<DirectPayment> payment = payment(desk);
        if (payment.isEmpty()) {
            return Optional.of("The plan has no direct payment.");
        }
        Optional<String> words = policy.ifDecided(MoneySettings.PAYMENT_AGREEMENT)
                .map(InEffect::value)
                .map(PaymentAgreement::wording);
        if (words.isEmpty()) {
            return Optional.of("The council has no agreement on direct payments. An administrator adds it under Policy,"
                    + " Direct payments; the needs are met another way meanwhile.");
        }
        String open = values(payment.get(), "").entrySet().stream()
                .filter(each -> each.getValue() == null && words.get().contains(each.getKey()))
                .map(each -> open(each.getKey()))
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("The particulars of the direct payment do not say " + open + " yet.");
    }

    /**
     * The agreement for whoever is named so.
     *
     * @throws IllegalStateException where {@link #whyNot} says that it cannot be written
     */
    public static PaymentAgreed of(PlanOnDesk desk, CouncilPolicy policy, String name) {
        whyNot(desk, policy).ifPresent(open -> {
            throw new IllegalStateException(open);
        });
        DirectPayment payment = payment(desk).orElseThrow();
        PaymentAgreement template = policy.read(MoneySettings.PAYMENT_AGREEMENT).value();
        String wording = template.wording();
        for (Map.Entry<String, @Nullable String> each : values(payment, name).entrySet()) {
            wording = wording.replace(each.getKey(), Objects.requireNonNullElse(each.getValue(), each.getKey()));
        }
        return new PaymentAgreed(template.version(), wording, payment.needs());
    }

    private static Optional<DirectPayment> payment(PlanOnDesk desk) {
        return desk.hasDirectPayment() ? Paying.on(desk).payment() : Optional.empty();
    }

    private static Map<String, @Nullable String> values(DirectPayment payment, String name) {
        Long pence = payment.amountPence();
        Frequency frequency = payment.frequency();
        LocalDate start = payment.firstPaymentPlanned();
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("[name]", name);
        values.put("[amount]", pence == null ? null : new Money(pence).toString());
        values.put("[frequency]", frequency == null ? null : each(frequency));
        values.put("[start]", start == null ? null : Days.inWords(start));
        return values;
    }

    private static @Nullable String each(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "week";
            case FORTNIGHTLY -> "two weeks";
            case FOUR_WEEKLY -> "four weeks";
            case MONTHLY -> "month";
            case QUARTERLY -> "three months";
            case ANNUAL -> "year";
            case ONE_OFF -> null;
        };
    }

    private static String open(String field) {
        return switch (field) {
            case "[amount]" -> "the amount";
            case "[frequency]" -> "how often it is paid";
            default -> "when the first payment is planned";
        };
    }
}
