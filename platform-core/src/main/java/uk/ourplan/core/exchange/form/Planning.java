package uk.ourplan.core.exchange.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanningMode;
import uk.ourplan.language.plan.PlanningQuestion;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Signatory;

/** How the plan under way was made: who wrote it with whom, what was told, presented and agreed. */
public record Planning(
        LocalDate started,
        Author author,
        LocalDate target,
        PlanningMode mode,
        PeopleInvolved.InformationGiven information,
        PeopleInvolved.SelfPlanning selfPlanning,
        PeopleInvolved.@Nullable Delegation delegation,
        List<PeopleInvolved.Involvement> involvement,
        PeopleInvolved.Confirmed confirmed,
        PeopleInvolved.Advocacy advocacy,
        @Nullable LocalDate consentConsidered,
        @Nullable LocalDate capacityConsidered,
        @Nullable String capacityInvolvement,
        Advice.TopicsTold topicsTold,
        AboutMe.WellbeingNow wellbeingNow,
        Advice.HelpDeciding helpDeciding,
        AdviceTexts advice,
        List<AgreementRecord.StepToAgree> stepsToAgree,
        @Nullable LocalDate draftGiven,
        @Nullable LocalDate disclaimerTold,
        @Nullable LocalDate presented,
        Agreement agreement,
        @Nullable Panel panel,
        List<ProviderCopy> providerCopies,
        List<OtherPlans.Combining> combining,
        PeopleInvolved.@Nullable Specialist specialist,
        @Nullable EndAsked endAsked,
        @Nullable OwnArrangements ownArrangements,
        ReviewArrangement review,
        Needs.@Nullable Disagreement disagreement,
        @Nullable LocalDate concernsAsked,
        @Nullable String noneInterested,
        @Nullable String modeReason,
        @Nullable List<PlanningQuestion> questions,
        PeopleInvolved.@Nullable TakingPart takingPart,
        PeopleInvolved.@Nullable Deciding deciding,
        @Nullable List<PeopleInvolved.Visit> visits) {

    /** Who wrote it, as the file names them. */
    public record Author(String name, String role) {}

    /** Advice on reducing needs and on preventing or delaying others, and what else was told, offered and asked. */
    public record AdviceTexts(
            @Nullable String reduce,
            @Nullable String prevent,
            @Nullable List<Advice.Given> given,
            @Nullable String noneGivenBecause,
            @Nullable List<Advice.PreventionService> preventionServices,
            Advice.@Nullable Questions questions) {}

    /** Whether the person has signed, and if not, why not. */
    public record Agreement(
            @Nullable LocalDate signed,
            @Nullable Signatory signedBy,
            @Nullable Signatory awaitedFrom,
            @Nullable Boolean toldAssumed,
            @Nullable Boolean effortsLogged,
            @Nullable String reasonUnsigned,
            @Nullable Boolean inDispute) {}

    /** A panel that looks at the plan. */
    public record Panel(
            LocalDate meets,
            List<String> matches,
            List<String> members,
            @Nullable String specialist,
            @Nullable String papers,
            @Nullable String outcome) {}

    /** How much of the plan a provider may have. */
    public record ProviderCopy(
            String provider, String says, @Nullable Boolean bestInterests) {}

    /** A request that the plan should end. */
    public record EndAsked(String ground, LocalDate dated, String words) {}

    /** Whether the person would rather make their own arrangements. */
    public record OwnArrangements(Boolean personRequests, Boolean complexityBenefit, Boolean personConsents) {}
}
