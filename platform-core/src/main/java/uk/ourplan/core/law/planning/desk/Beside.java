package uk.ourplan.core.law.planning.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.charging.Charging;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;
import uk.ourplan.language.plan.PanelSpoke;
import uk.ourplan.language.sharing.Sharing;

/**
 * What is known about a plan and does not stand in it, each list first to last.
 *
 * @param followUps what was done about what was asked for
 * @param paymentQuestions whether a direct payment goes on; they go on with later versions
 * @param arranging how far the support that it promises is found and started
 * @param ending its end, as far as that has come
 * @param disputes disagreement about it, and incidents
 * @param reviews its reviews, requests for them, and the version after it
 * @param watch what is watched between reviews, and what protects the person
 * @param charging what the person is charged, and how they pay for themselves
 * @param methods how the budget is managed, decided anew; it goes on with later versions
 * @param providers what is known of the providers that it may name
 * @param sharing to whom copies of it go on whose word, and what was sent
 * @param panels what panels said of it
 * @param together the plans that it names by a record number, and what they say of the services that both describe
 * @param clientGroup the group under which it goes to a panel, {@code null} while nobody has picked one
 */
public record Beside(
        List<FollowUp> followUps,
        List<CarerChange> carerChanges,
        List<EquipmentSupplied> equipment,
        List<ProviderFailed> providerFailures,
        List<InPlace> inPlace,
        List<Admitted> admissions,
        List<PaymentOperation> paymentOperations,
        List<PaymentInQuestion> paymentQuestions,
        Arrangements arranging,
        Disputes disputes,
        Ending ending,
        ReviewsBeside reviews,
        WatchBeside watch,
        Charging charging,
        MethodChanges methods,
        ProvidersBeside providers,
        Sharing sharing,
        List<PanelSpoke> panels,
        List<Together> together,
        @Nullable String clientGroup) {

    public static final Beside NOTHING = new Beside(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Arrangements.NONE,
            Disputes.NONE,
            Ending.NONE,
            ReviewsBeside.NONE,
            WatchBeside.NONE,
            Charging.NONE,
            MethodChanges.NONE,
            ProvidersBeside.NONE,
            Sharing.NONE,
            List.of(),
            List.of(),
            null);

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Beside {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
        carerChanges = carerChanges == null ? List.of() : List.copyOf(carerChanges);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        providerFailures = providerFailures == null ? List.of() : List.copyOf(providerFailures);
        inPlace = inPlace == null ? List.of() : List.copyOf(inPlace);
        admissions = admissions == null ? List.of() : List.copyOf(admissions);
        paymentOperations = paymentOperations == null ? List.of() : List.copyOf(paymentOperations);
        paymentQuestions = paymentQuestions == null ? List.of() : List.copyOf(paymentQuestions);
        arranging = arranging == null ? Arrangements.NONE : arranging;
        disputes = disputes == null ? Disputes.NONE : disputes;
        ending = ending == null ? Ending.NONE : ending;
        reviews = reviews == null ? ReviewsBeside.NONE : reviews;
        watch = watch == null ? WatchBeside.NONE : watch;
        charging = charging == null ? Charging.NONE : charging;
        methods = methods == null ? MethodChanges.NONE : methods;
        providers = providers == null ? ProvidersBeside.NONE : providers;
        sharing = sharing == null ? Sharing.NONE : sharing;
        together = together == null ? List.of() : List.copyOf(together);
        panels = panels == null ? List.of() : List.copyOf(panels);
    }

    /** With the version that this one revises. */
    public Beside revising(@Nullable Revising revising) {
        return revising == null
                ? this
                : new Beside(
                        followUps,
                        carerChanges,
                        equipment,
                        providerFailures,
                        inPlace,
                        admissions,
                        paymentOperations,
                        paymentQuestions,
                        arranging,
                        disputes,
                        ending,
                        reviews.having(revising),
                        watch,
                        charging,
                        methods,
                        providers,
                        sharing,
                        panels,
                        together,
                        clientGroup);
    }

    /** The last thing that was recorded about what this key asked for. */
    public Optional<FollowUp> followUp(String key) {
        return followUps.stream().filter(each -> each.key().equals(key)).reduce((first, later) -> later);
    }

    /** The plan under this record number, where the plan named it when it was read; empty also where nobody named one. */
    public Optional<Together> together(@Nullable String number) {
        return number == null
                ? Optional.empty()
                : together.stream()
                        .filter(one -> one.number().equalsIgnoreCase(number.replace(" ", "")))
                        .findFirst();
    }

    public boolean isFollowedUp(String key) {
        return followUp(key).isPresent();
    }
}
