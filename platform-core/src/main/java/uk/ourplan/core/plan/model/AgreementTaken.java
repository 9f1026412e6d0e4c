package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Signatory;

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
            AgreementRecord before, AgreementRecord sent, List<Capacity> capacity, LocalDate today) {
        AgreementTaken taken = new AgreementTaken(sent, today);
        taken.days(before.presented());
        taken.texts();
        taken.signatory(capacity);
        return List.copyOf(taken.mistakes);
    }

    /** Whether agreement is put on record now that was not there before. */
    public static boolean saysYes(AgreementRecord before, AgreementRecord after) {
        return (after.signed() != null && !after.signed().equals(before.signed()))
                || (after.agreedUnsigned() != null && !after.agreedUnsigned().equals(before.agreedUnsigned()));
    }

    /** The record as it is kept: when the draft was presented is recorded by presenting it, and by nothing else. */
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
                sent.effortsLogged(),
                sent.reasonUnsigned(),
                sent.agreedUnsigned(),
                sent.wayAgreed(),
                sent.inDispute(),
                sent.councilDecided(),
                sent.councilReason(),
                sent.personsView());
    }

    private void days(@Nullable LocalDate presented) {
        day("draft_given", sent.draftGiven(), null);
        day("disclaimer_told", sent.disclaimerTold(), null);
        day("signed", sent.signed(), presented);
        day("agreed_unsigned", sent.agreedUnsigned(), presented);
        day("council_decided", sent.councilDecided(), presented);
        sent.stepsToAgree().forEach(step -> day("steps_to_agree.dated", step.dated(), null));
        if (sent.draftGiven() != null && presented != null && sent.draftGiven().isAfter(presented)) {
            add("draft_given", "After the presentation. The draft is given when it is presented, or before.");
        }
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
        if (sent.agreedUnsigned() != null && (blank(sent.wayAgreed()) || blank(sent.reasonUnsigned()))) {
            add("reason_unsigned", "Agreement without a signature needs the way in which it was given and the reason.");
        }
        if (sent.councilDecided() != null && (blank(sent.councilReason()) || blank(sent.personsView()))) {
            add("council_reason", "The council's decision needs its reason and the person's view.");
        }
    }

    private void signatory(List<Capacity> capacity) {
        Signatory by = sent.signedBy();
        if ((sent.signed() == null) != (by == null)) {
            add("signed_by", "A signature has a day and a signatory; give both or neither.");
        }
        if (by == null) {
            return;
        }
        boolean lacks = capacity.stream()
                .anyMatch(each -> each.decision() == CapacityDecision.AGREE_PLAN
                        && each.status() == CapacityStatus.ASSESSED_LACKS);
        switch (by) {
            case PERSON -> {}
            case INDEPENDENT_ADVOCATE ->
                add("signed_by", "An advocate's signature never counts as the person's. Record their view instead.");
            case OTHER -> add("signed_by", "Somebody without authority cannot sign for the person.");
            case LEGAL_REPRESENTATIVE, BEST_INTERESTS_DECISION_MAKER -> {
                if (!lacks) {
                    add("signed_by", "The person is not assessed as lacking capacity to agree, so the person decides.");
                }
            }
        }
    }

    private void add(String at, String says) {
        mistakes.add(new Mistake(at, says));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
