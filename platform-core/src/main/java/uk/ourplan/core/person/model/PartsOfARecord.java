package uk.ourplan.core.person.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.ChangingCapacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.AdvanceDocument;
import uk.ourplan.language.person.Circumstances.AdvanceTalk;
import uk.ourplan.language.person.Circumstances.InvolvedNow;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.language.person.Circumstances.Stopped;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.SupportedDecision;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.HowToSpeak;
import uk.ourplan.language.person.part.InAdvance;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.person.part.TakingPart;

/** Takes a record apart into what is written by itself, and puts what was written back in its place. */
final class PartsOfARecord {

    private PartsOfARecord() {}

    static RecordPart of(PersonOnRecord record, PartName name) {
        Circumstances now = record.circumstances();
        return switch (name) {
            case HOW_TO_SPEAK -> howToSpeak(record.person());
            case PEOPLE_AROUND -> new PeopleAround(record.people());
            case CAPACITY -> deciding(record);
            case IN_ADVANCE -> new InAdvance(now.advanceStatement(), now.advanceDecision(), now.advanceTalk());
            case AT_PRESENT -> atPresent(now);
            case TAKING_PART -> new TakingPart(now.notEngaging(), now.obstruction(), now.involvedNow(), now.stopped());
        };
    }

    static PersonOnRecord with(PersonOnRecord record, RecordPart part) {
        Circumstances now = record.circumstances();
        return switch (part) {
            case HowToSpeak how ->
                new PersonOnRecord(
                        record.id(), spokenWith(record.person(), how), record.people(), record.capacity(), now);
            case PeopleAround around ->
                new PersonOnRecord(record.id(), record.person(), around.people(), record.capacity(), now);
            case CapacityByDecision capacity ->
                new PersonOnRecord(
                        record.id(),
                        record.person(),
                        record.people(),
                        capacity.decisions(),
                        said(
                                now,
                                new InAdvance(now.advanceStatement(), now.advanceDecision(), now.advanceTalk()),
                                new TakingPart(now.notEngaging(), now.obstruction(), now.involvedNow(), now.stopped()),
                                capacity));
            case InAdvance advance ->
                new PersonOnRecord(
                        record.id(),
                        record.person(),
                        record.people(),
                        record.capacity(),
                        said(
                                now,
                                advance,
                                new TakingPart(now.notEngaging(), now.obstruction(), now.involvedNow(), now.stopped()),
                                deciding(record)));
            case TakingPart taking ->
                new PersonOnRecord(
                        record.id(),
                        record.person(),
                        record.people(),
                        record.capacity(),
                        said(
                                now,
                                new InAdvance(now.advanceStatement(), now.advanceDecision(), now.advanceTalk()),
                                taking,
                                deciding(record)));
            case AtPresent present ->
                new PersonOnRecord(
                        record.id(), record.person(), record.people(), record.capacity(), present(now, present));
        };
    }

    private static CapacityByDecision deciding(PersonOnRecord record) {
        Circumstances now = record.circumstances();
        return new CapacityByDecision(record.capacity(), now.changingCapacity(), now.supportedDecisions());
    }

    private static HowToSpeak howToSpeak(Person person) {
        return new HowToSpeak(
                person.likesToBeCalled(),
                person.pronouns(),
                person.address(),
                person.telephone(),
                person.email(),
                person.contactBy(),
                person.firstLanguage(),
                person.interpreter(),
                person.communication(),
                person.planFormat(),
                person.faithAndCulture(),
                person.living(),
                person.pets());
    }

    private static Person spokenWith(Person person, HowToSpeak how) {
        return new Person(
                person.recordNumber(),
                person.firstNames(),
                person.lastName(),
                how.likesToBeCalled(),
                how.pronouns(),
                person.dateOfBirth(),
                person.nhsNumber(),
                how.address(),
                how.telephone(),
                how.email(),
                how.firstLanguage(),
                how.interpreter(),
                how.communication(),
                how.contactBy(),
                how.planFormat(),
                how.faithAndCulture(),
                how.living(),
                how.pets(),
                person.capital(),
                person.nationalReturn());
    }

    private static AtPresent atPresent(Circumstances now) {
        return new AtPresent(
                now.urgent(),
                now.deafblind(),
                now.fluctuatingCondition(),
                now.selfFunding(),
                now.careHomeResident(),
                now.inCare(),
                now.careLeaver(),
                now.drugOrAlcoholOrder(),
                now.expertAssessor(),
                now.section117(),
                now.safeguarding(),
                now.deprivationOfLiberty(),
                now.transition());
    }

    private static Circumstances present(Circumstances now, AtPresent present) {
        return circumstances(
                present,
                now.notEngaging(),
                now.obstruction(),
                now.advanceStatement(),
                now.advanceDecision(),
                now.changingCapacity(),
                now.advanceTalk(),
                now.involvedNow(),
                now.stopped(),
                now.supportedDecisions());
    }

    private static Circumstances said(
            Circumstances now, InAdvance advance, TakingPart taking, CapacityByDecision deciding) {
        return circumstances(
                atPresent(now),
                taking.notEngaging(),
                taking.obstruction(),
                advance.statement(),
                advance.decision(),
                deciding.changing(),
                advance.talk(),
                taking.involvedNow(),
                taking.stopped(),
                deciding.agreements());
    }

    private static Circumstances circumstances(
            AtPresent present,
            @Nullable NotEngaging notEngaging,
            @Nullable Obstruction obstruction,
            @Nullable AdvanceDocument statement,
            @Nullable AdvanceDocument decision,
            @Nullable ChangingCapacity changing,
            @Nullable AdvanceTalk talk,
            @Nullable InvolvedNow involvedNow,
            @Nullable Stopped stopped,
            List<SupportedDecision> agreements) {
        return new Circumstances(
                present.deafblind(),
                present.fluctuatingCondition(),
                present.urgent(),
                present.selfFunding(),
                present.inCare(),
                present.careLeaver(),
                present.drugOrAlcoholOrder(),
                present.careHomeResident(),
                present.expertAssessor(),
                notEngaging,
                obstruction,
                present.section117(),
                present.safeguarding(),
                present.deprivationOfLiberty(),
                statement,
                decision,
                present.transition(),
                changing,
                talk,
                involvedNow,
                stopped,
                agreements);
    }
}
