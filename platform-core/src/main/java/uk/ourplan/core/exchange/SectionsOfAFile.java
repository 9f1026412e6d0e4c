package uk.ourplan.core.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.exchange.form.PersonFile;
import uk.ourplan.core.exchange.form.Planning;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.InformalSupport;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SeekingAgreement;
import uk.ourplan.language.plan.Support;

/** Lays out what a file says about the plan under way as the sections of a plan. */
final class SectionsOfAFile {

    private SectionsOfAFile() {}

    static PlanContent content(PersonFile file, Planning planning) {
        return new PlanContent(Arrays.<@Nullable Section>asList(
                        new AboutMe(
                                listed(file.whatMatters()),
                                planning.wellbeingNow(),
                                file.overview(),
                                listed(file.strengths()),
                                file.ownPart(),
                                null,
                                List.of()),
                        new Outcomes(
                                listed(file.outcomesWanted()),
                                listed(file.wishes()),
                                listed(file.othersViews()),
                                listed(file.carriedOver())),
                        new Needs(listed(file.needs()), planning.concernsAsked(), planning.disagreement()),
                        new Support(listed(file.services()), listed(file.equipment()), listed(file.commitments())),
                        new InformalSupport(
                                listed(file.existingSupport()), file.communitySupport(), listed(file.assets())),
                        file.money(),
                        file.managingTheMoney(),
                        file.risks(),
                        new Advice(
                                planning.advice().reduce(),
                                planning.advice().prevent(),
                                planning.topicsTold(),
                                planning.helpDeciding(),
                                listed(planning.advice().given()),
                                planning.advice().noneGivenBecause(),
                                listed(planning.advice().preventionServices()),
                                planning.advice().questions()),
                        otherPlans(file.otherPlans(), planning),
                        planning.review(),
                        peopleInvolved(file, planning))
                .stream()
                .filter(section -> section != null)
                .collect(Collectors.toMap(Section::name, Function.identity())));
    }

    private static OtherPlans otherPlans(PersonFile.@Nullable PlansElsewhere elsewhere, Planning planning) {
        return elsewhere == null
                ? OtherPlans.of(null, List.of(), planning.combining())
                : OtherPlans.of(elsewhere.enquiries(), elsewhere.plans(), planning.combining());
    }

    private static PeopleInvolved peopleInvolved(PersonFile file, Planning planning) {
        return new PeopleInvolved(
                file.people(),
                planning.mode(),
                planning.information(),
                planning.selfPlanning(),
                planning.delegation(),
                planning.involvement(),
                planning.confirmed(),
                planning.advocacy(),
                planning.consentConsidered(),
                planning.capacityConsidered(),
                planning.capacityInvolvement(),
                planning.specialist(),
                planning.noneInterested(),
                planning.modeReason(),
                listed(planning.questions()),
                planning.takingPart(),
                planning.deciding(),
                listed(planning.visits()),
                null,
                null);
    }

    /** What is on record about presenting and agreeing; the file knows no more. */
    static AgreementRecord agreement(Planning planning) {
        Planning.Agreement agreement = planning.agreement();
        return new AgreementRecord(
                planning.draftGiven(),
                planning.disclaimerTold(),
                planning.presented(),
                planning.stepsToAgree(),
                agreement.signed(),
                agreement.signedBy(),
                agreement.awaitedFrom(),
                agreement.toldAssumed(),
                agreement.effortsLogged(),
                agreement.reasonUnsigned(),
                null,
                null,
                agreement.inDispute(),
                null,
                null,
                null,
                SeekingAgreement.NONE);
    }

    /** The kind that follows from whose needs it serves on the day on which planning began (TRIGGER-07). */
    static PlanKind kind(PersonFile file, LocalDate began) {
        return KindOfPlan.of(file.assessment(), file.flags(), file.person().dateOfBirth(), began);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
