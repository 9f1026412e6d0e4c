package uk.ourplan.core.exchange.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Support;

/**
 * One person's record as it travels. {@code sample}, {@code title}, {@code covers} and {@code expected} are about the file
 * and are not kept. Everything from {@code what_matters} on is the plan under way, which comes whole or not at all.
 *
 * @param council where given, the council that is sent to; it can never choose another
 * @param asAt the day on which the record was read off
 * @param stage how far the plan had come
 */
public record PersonFile(
        @Nullable Long sample,
        @Nullable String title,
        @Nullable List<String> covers,
        @Nullable String council,
        LocalDate asAt,
        @Nullable Stage stage,
        Person person,
        List<PersonAround> people,
        List<Capacity> capacity,
        Circumstances flags,
        Assessment assessment,
        @Nullable List<String> whatMatters,
        @Nullable String overview,
        @Nullable List<String> strengths,
        @Nullable String ownPart,
        @Nullable List<Outcomes.OutcomeWanted> outcomesWanted,
        @Nullable List<Outcomes.Wish> wishes,
        @Nullable List<Outcomes.OthersView> othersViews,
        @Nullable List<Outcomes.CarriedOver> carriedOver,
        @Nullable List<Needs.Need> needs,
        @Nullable List<InformalSupport.ExistingSupport> existingSupport,
        InformalSupport.@Nullable Community communitySupport,
        @Nullable List<InformalSupport.Asset> assets,
        @Nullable List<Support.Commitment> commitments,
        @Nullable PlansElsewhere otherPlans,
        @Nullable Risks risks,
        @Nullable List<Support.ServiceLine> services,
        @Nullable List<Support.EquipmentItem> equipment,
        @Nullable MoneySection money,
        @Nullable ManagingTheMoney managingTheMoney,
        @Nullable Planning planning,
        @Nullable Object expected) {

    /** Other plans about the person; whether this one is combined with them is said under planning. */
    public record PlansElsewhere(@Nullable String enquiries, List<OtherPlans.OtherPlan> plans) {}
}
