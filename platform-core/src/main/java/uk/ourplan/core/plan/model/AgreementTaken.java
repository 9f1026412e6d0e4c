package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.agreement.WhoSignsForThem;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.SeekingAgreement;
import uk.ourplan.language.plan.SeekingAgreement.AtDirection;

/** What may be put on record about agreeing: sane days, whole statements, and the right signatory (AGREE-05, AGREE-07). */
public final class AgreementTaken {

    private static final int LONGEST = 4000;
    private static final int MOST_STEPS = 100;

    private final AgreementRecord sent;
    private final LocalDate today;
    private final List<Mistake> mistakes = new ArrayList<>();

    private AgreementTaken(AgreementRecord sent, LocalDate today) {
        this.sent = sent;
        this.today = today;
    }

    /** What is wrong with it; empty where nothing is. */
    public static List<Mistake> mistakes(
            AgreementRecord before,
            AgreementRecord sent,
            List<Capacity> capacity,
            List<PersonAround> around,
            LocalDate today) {
        AgreementTaken taken = new AgreementTaken(sent, today);
        taken.days(before.presented());
        taken.asked(before.draftGiven());
        taken.texts();
        taken.signatory(capacity, around);
        return List.copyOf(taken.mistakes);
    }

    /** Whether agreement is put on record now that was not there before. */
    public static boolean saysYes(AgreementRecord before, AgreementRecord after) {
        return (after.signed() != null && !after.signed().equals(before.signed()))
                || (after.agreedUnsigned() != null && !after.agreedUnsigned().equals(before.agreedUnsigned()));
    }

    /**
     * The record as it is kept: when the draft was presented is recorded by presenting it, and by nothing else; that efforts were
     * made is said by logging each of them (AGREE-10), unless the plan was taken over with that said.
     */
    public static AgreementRecord kept(AgreementRecord before, AgreementRecord sent) {
        return new AgreementRecord(
                sent.draftGiven() == null ? before.draftGiven() : sent.draftGiven(),
                sent.disclaimerTold() == null ? before.disclaimerTold() : sent.disclaimerTold(),
                before.presented(),
                sent.stepsToAgree(),
                sent.signed(),
                sent.signedBy(),
                sent.awaitedFrom(),
                sent.toldAssumed() == null ? before.toldAssumed() : sent.toldAssumed(),
                before.effortsLogged(),
                sent.reasonUnsigned(),
                sent.agreedUnsigned(),
                sent.wayAgreed(),
                sent.inDispute(),
                sent.councilDecided(),
                sent.councilReason(),
                sent.personsView(),
                sent.seeking().equals(SeekingAgreement.NONE) ? before.seeking() : sent.seeking());
    }

    private void days(@Nullable LocalDate presented) {
        day("draft_given", sent.draftGiven(), null);
        day("disclaimer_told", sent.disclaimerTold(), null);
        day("signed", sent.signed(), presented);
        day("agreed_unsigned", sent.agreedUnsigned(), presented);
        day("council_decided", sent.councilDecided(), presented);
        sent.stepsToAgree().forEach(step -> day("steps_to_agree.dated", step.dated(), null));
        SeekingAgreement seeking = sent.seeking();
        day("seeking.representative_presented", seeking.representativePresented(), null);
        day("seeking.returned", seeking.returned(), presented);
        day("seeking.practitioner_signed", seeking.practitionerSigned(), null);
        seeking.copies().forEach(copy -> whole("seeking.copies", copy.dated()));
        seeking.efforts().forEach(effort -> whole("seeking.efforts", effort.dated()));
        if (sent.draftGiven() != null && presented != null && sent.draftGiven().isAfter(presented)) {
            add("draft_given", "After the presentation. The draft is given when it is presented, or before.");
        }
    }

    /** Nobody is asked to agree to what they were not given (AGREE-04). */
    private void asked(@Nullable LocalDate givenBefore) {
        LocalDate asked = sent.seeking().asked();
        LocalDate given = sent.draftGiven() == null ? givenBefore : sent.draftGiven();
        day("seeking.asked", asked, null);
        if (asked != null && (given == null || asked.isBefore(given))) {
            add("seeking.asked", "The draft is given first. Record the day on which the person got it.");
        }
    }

    private void whole(String at, @Nullable LocalDate dated) {
        if (dated == null) {
            add(at, "Say on which day it was.");
        }
        day(at, dated, null);
    }

    private void day(String at, @Nullable LocalDate day, @Nullable LocalDate notBefore) {
        if (day != null && day.isAfter(today)) {
            add(at, "A day to come. Record it once it has happened.");
        }
        if (day != null && notBefore != null && day.isBefore(notBefore)) {
            add(at, "Before the draft was presented. Correct one of the two days.");
        }
    }

    private void texts() {
        Stream.of(sent.reasonUnsigned(), sent.wayAgreed(), sent.councilReason(), sent.personsView())
                .filter(text -> text != null && text.length() > LONGEST)
                .findFirst()
                .ifPresent(text -> add("", "A text is longer than " + LONGEST + " characters. Shorten it."));
        if (sent.stepsToAgree().size() > MOST_STEPS) {
            add("steps_to_agree", "More than " + MOST_STEPS + " steps. Put those together that belong together.");
        }
        SeekingAgreement seeking = sent.seeking();
        Stream<@Nullable String> said = Stream.concat(
                seeking.copies().stream().flatMap(copy -> Stream.of(copy.how(), copy.response())),
                seeking.efforts().stream()
                        .flatMap(effort -> Stream.of(effort.stage(), effort.way(), effort.spokeTo(), effort.result())));
        AtDirection direction = seeking.atDirection();
        said = direction == null ? said : Stream.concat(said, Stream.of(direction.signer(), direction.witness()));
        if (said.anyMatch(text -> text != null && text.length() > LONGEST)
                || seeking.copies().size() > MOST_STEPS
                || seeking.efforts().size() > MOST_STEPS) {
            add("seeking", "Shorten it: at most " + MOST_STEPS + " entries of at most " + LONGEST + " characters.");
        }
        if (seeking.efforts().stream().anyMatch(effort -> blank(effort.stage()) || blank(effort.result()))) {
            add("seeking.efforts", "Each effort has its stage and its result.");
        }
        if (sent.agreedUnsigned() != null && (blank(sent.wayAgreed()) || blank(sent.reasonUnsigned()))) {
            add("reason_unsigned", "Agreement without a signature needs the way in which it was given and the reason.");
        }
        if (sent.councilDecided() != null && (blank(sent.councilReason()) || blank(sent.personsView()))) {
            add("council_reason", "The council's decision needs its reason and the person's view.");
        }
        if (sent.councilDecided() != null && blank(sent.reasonUnsigned())) {
            add("reason_unsigned", "Say why nobody signed before the council decides.");
        }
    }

    private void signatory(List<Capacity> capacity, List<PersonAround> around) {
        if ((sent.signed() == null) != (sent.signedBy() == null)) {
            add("signed_by", "A signature has a day and a signatory; give both or neither.");
        }
        WhoSignsForThem.whyNot(sent, capacity, around, today).ifPresent(why -> add("signed_by", why));
    }

    private void add(String at, String says) {
        mistakes.add(new Mistake(at, says));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
