package uk.ourplan.core.law.planning.payment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.money.DirectPaymentAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPayment;
import uk.ourplan.language.plan.ManagingTheMoney.DirectPaymentTalk;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PaymentOffered;
import uk.ourplan.language.plan.PaymentSetUp;

/** What a plan says of how its money is paid, read where these rules need it; nothing where nobody has begun. */
final class Paying {

    private final PlanOnDesk desk;
    private final @Nullable ManagingTheMoney managing;

    private Paying(PlanOnDesk desk) {
        this.desk = desk;
        this.managing = desk.section(ManagingTheMoney.class).orElse(null);
    }

    static Paying on(PlanOnDesk desk) {
        return new Paying(desk);
    }

    Optional<ManagingTheMoney> managing() {
        return Optional.ofNullable(managing);
    }

    DirectPaymentTalk talk() {
        return managing()
                .map(ManagingTheMoney::directPayment)
                .orElse(new DirectPaymentTalk(null, null, null, null, null));
    }

    Optional<PaymentOffered> offering() {
        return managing().map(ManagingTheMoney::offering);
    }

    Optional<DirectPayment> payment() {
        return managing().map(ManagingTheMoney::dp);
    }

    Optional<PaymentSetUp> setUp() {
        return payment().map(DirectPayment::setUp);
    }

    /** What the person said last. */
    @Nullable
    DirectPaymentAnswer answer() {
        return offering()
                .map(PaymentOffered::times)
                .filter(times -> !times.isEmpty())
                .map(List::getLast)
                .map(PaymentOffered.Offer::answer)
                .orElse(talk().answer());
    }

    boolean isWanted() {
        return answer() == DirectPaymentAnswer.WANTS;
    }

    boolean hasAskedFor(Method method) {
        return managing().map(all -> all.requested().contains(method)).orElse(false);
    }

    /** Whether this is how any part of the budget is managed. */
    boolean isManagedBy(Method method) {
        return managing()
                .map(all -> all.method() == method || all.parts().stream().anyMatch(part -> part.method() == method))
                .orElse(false);
    }

    /** The needs that the council will meet. */
    List<Need> toMeet() {
        return desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.councilWillMeet()))
                .toList();
    }
}
