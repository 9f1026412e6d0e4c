package uk.ourplan.core.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.document.LetterOnPaper.Letter;
import uk.ourplan.core.document.LetterOnPaper.Said;
import uk.ourplan.core.law.planning.agreement.CountingDown;
import uk.ourplan.core.law.planning.arranging.ArrangedAsPlanned;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.payment.PaymentAgreed;
import uk.ourplan.core.law.planning.sharing.LettersToMake;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.money.PaymentRefusal;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PanelSpoke;
import uk.ourplan.language.plan.PaymentRequest;
import uk.ourplan.tenant.policy.ComplaintsRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * What a letter about a plan says, read off the record; each under the council's letterhead and, of every decision, with the
 * council's own words on how to complain (DISPUTE-06).
 *
 * @param name as the person likes to be called
 * @param by who writes
 */
record WordsOfALetter(PlanOnDesk desk, CouncilPolicy policy, String council, String name, int version, String by) {

    /** That agreement will be assumed: from which day, and what can be done until then (AGREE-08, AGREE-09). */
    Letter assumedAgreement() {
        CountingDown down = CountingDown.of(desk, policy);
        LocalDate last = Objects.requireNonNull(down.lastDay());
        return letter(
                "Your draft plan: please tell us whether you agree",
                "We gave you the draft of your plan on " + Days.inWords(Objects.requireNonNull(down.presented())) + ".",
                Stream.of(
                        new Said(
                                "What we ask of you",
                                "Please tell us by " + Days.inWords(last)
                                        + " whether you agree with it. You can sign it and send it back, or tell us in any other"
                                        + " way. You can ask us to change it, and you can ask for help or for more time."),
                        new Said(
                                "If we do not hear from you",
                                "If we have not heard from you by then, we will take it from "
                                        + Days.inWords(last.plusDays(1))
                                        + " that you agree. We will try to reach you before. You can still tell us that you do"
                                        + " not agree until the plan is final.")));
    }

    /** What was decided, whether the person agreed, and how to challenge it. */
    Letter decision() {
        LocalDate signed = Objects.requireNonNull(desk.course().signedOn());
        return letter(
                "Our decision about your plan",
                "We have decided on your plan.",
                Stream.of(
                        new Said(
                                "What we decided",
                                "Version " + version + " of your plan was signed for the council on "
                                        + Days.inWords(signed)
                                        + ". It is final. It says which of your needs we meet and how, and what your personal"
                                        + " budget is. Your copy of it comes with this letter."),
                        new Said("Whether you agreed", agreed()),
                        complaints()));
    }

    private String agreed() {
        AgreementRecord record = desk.agreement();
        return switch (desk.agreementStatus()) {
            case SIGNED, AGREED_UNSIGNED -> "You agreed with this plan.";
            case AGREED_BY_REPRESENTATIVE -> "Somebody with the legal right to decide for you agreed with this plan.";
            case AGREED_BEST_INTERESTS -> "This plan was agreed in your best interests.";
            case ASSUMED -> "We did not hear from you and took it, as we told you, that you agree.";
            case DECIDED_BY_COUNCIL, AWAITING, DISPUTED ->
                "You have not agreed to this plan. " + sentence("The reason for our decision", record.councilReason())
                        + sentence("What you think", record.personsView());
        };
    }

    private static String sentence(String about, @Nullable String says) {
        return says == null || says.isBlank() ? "" : about + ": " + says.strip() + " ";
    }

    /** That a direct payment is refused: the condition that fails, why another way is right, and how to complain (DP-03). */
    Letter refusal() {
        PaymentRequest refused = LettersToMake.refused(desk).orElseThrow();
        return letter(
                "Your request for a direct payment",
                "You asked us for a direct payment.",
                Stream.of(
                        new Said(
                                "What we decided",
                                "On " + Days.inWords(Objects.requireNonNull(refused.decided()))
                                        + " we decided that we cannot make one."),
                        new Said("Why", ground(Objects.requireNonNull(refused.ground())) + " " + refused.detail()),
                        new Said(
                                "What happens now",
                                "We still meet your needs, in another way that your plan names. You can ask for a direct payment"
                                        + " again at any time, above all when what stands in its way has changed."),
                        complaints()));
    }

    /** Why no need is eligible, what can help, and how to complain (NEED-01, NEED-02). */
    Letter eligibilityReasons() {
        return letter(
                ReasonsOnEligibility.TITLE,
                ReasonsOnEligibility.opening(desk),
                Stream.concat(ReasonsOnEligibility.said(desk), Stream.of(complaints())));
    }

    /** The agreement on a direct payment, in the council's words and with room for both signatures (DP-07). */
    Letter paymentAgreement(String fullName) {
        PaymentAgreed agreed = PaymentAgreed.of(desk, policy, fullName);
        String needs = desk.needs().stream()
                .filter(need -> agreed.needs().contains(need.id()))
                .map(need -> Objects.requireNonNullElse(need.text(), need.id()))
                .collect(Collectors.joining("; "));
        return letter(
                "Your direct payment agreement",
                "Please read this, and ask about anything that is not clear before you sign it.",
                Stream.of(
                                new Said("The agreement (version " + agreed.version() + ")", agreed.wording()),
                                new Said("What the payment is for", needs),
                                new Said(
                                        "Signed by whoever receives the payment",
                                        "Name: ____________________  Signature: ____________________  Date: __________"),
                                new Said(
                                        "Signed for the council",
                                        "Name: ____________________  Signature: ____________________  Date: __________"),
                                complaints())
                        .filter(said -> !said.says().isEmpty()));
    }

    private static String ground(PaymentRefusal ground) {
        return switch (ground) {
            case NOBODY_SUITABLE -> "Nobody is authorised or suitable to receive it for you.";
            case NOMINEE_DECLINES -> "Whoever was to receive it for you does not agree to do so.";
            case PROHIBITED -> "The law does not let us make one to you.";
            case CANNOT_MANAGE -> "It could not be managed, even with help.";
            case NOT_APPROPRIATE -> "It is not an appropriate way to meet these needs.";
            case NOT_IN_BEST_INTERESTS -> "It would not be used in your best interests.";
        };
    }

    /** What is waited for, since when and why, and what is done meanwhile (ARRANGE-04). */
    Letter delay() {
        return letter(
                "Your support is delayed",
                "We have not found support that suits you yet. We still have to meet these needs, and go on looking.",
                Stream.concat(
                        LettersToMake.waits(desk).stream().map(WordsOfALetter::waiting),
                        Stream.of(
                                new Said(
                                        "If anything changes",
                                        "Tell us at once if you cannot manage, or if somebody who helps you cannot go on."),
                                complaints())));
    }

    private static Said waiting(Waits wait) {
        String ways = wait.ways().stream()
                .map(way -> way.way())
                .filter(option -> option != null && !option.isBlank())
                .collect(Collectors.joining("; "));
        return new Said(
                "What we are looking for: " + wait.serviceSought(),
                "You are waiting since " + Days.inWords(wait.start()) + ". " + wait.cause()
                        + (ways.isEmpty() ? "" : " What we talked about for the time until then: " + ways + "."));
    }

    /** What the panel said last, why, and what it can never do (AUTH-08). */
    Letter panelSaid() {
        PanelSpoke last = desk.beside().panels().getLast();
        return letter(
                "What the panel said about your plan",
                "We asked a panel for a second view of your plan. It met on " + Days.inWords(last.on()) + ".",
                Stream.of(
                        new Said("What it said", inWords(last.word())),
                        new Said("Why", String.join("\n", last.reasons())),
                        new Said(
                                "What a panel cannot do",
                                "It cannot change your plan, lower your budget or refuse support. If anything in your plan is"
                                        + " to be otherwise, we talk about it with you first."),
                        complaints()));
    }

    private static String inWords(String word) {
        return switch (word) {
            case "agree" -> "The panel agrees with your plan.";
            case "recommend" -> "The panel recommends that your plan is signed.";
            case "ask_for_information" -> "The panel asks for more information before it says more.";
            default -> "The panel asks us to look at your plan again, together with you, for the reasons below.";
        };
    }

    /** That a provider may end the service, what that would mean, and that the council's duties stay (DISPUTE-11). */
    Letter serviceMayEnd() {
        return letter(
                "Your support may be ended by the provider",
                "We are writing because of what happened between somebody of your household or family and care staff.",
                Stream.concat(
                        LettersToMake.mayLoseAService(desk).stream().map(WordsOfALetter::happened),
                        Stream.of(
                                new Said(
                                        "What may come of it",
                                        "The provider may end the service. Where few services are to be had, another one may be"
                                                + " delayed, so that you may be without care for a time."),
                                new Said(
                                        "What we do",
                                        "We talk through with you, and with your family where that is right, what a time without"
                                                + " care would mean for you and how it can be avoided. Our duty to meet your needs"
                                                + " stays as it is."),
                                complaints())));
    }

    private static Said happened(Incident incident) {
        LocalDate notice = incident.providerNoticeOn();
        return new Said(
                "What happened on " + Days.inWords(incident.on()),
                sentence("What was reported", incident.what())
                        + (notice == null
                                ? "We looked into it and found that it happened."
                                : "The provider gave notice on " + Days.inWords(notice) + "."));
    }

    /** To whoever is told that support is arranged outside the area: what, where, from when, and who stays responsible (ARRANGE-08). */
    Letter outOfArea(String fullName) {
        List<Said> said = new ArrayList<>();
        ArrangedAsPlanned.outsideTheArea(desk.beside().arranging())
                .forEach(each -> said.add(new Said(
                        "Support " + each.line(),
                        Objects.requireNonNullElse(each.provider(), "A provider")
                                + (each.starts() == null ? "" : ", from " + Days.inWords(each.starts())) + ".")));
        said.add(
                new Said(
                        "Who stays responsible",
                        council
                                + " stays responsible for this person’s care and support. The placement moves no responsibility."));
        said.add(new Said("Questions", "Please ask whoever signs this letter."));
        return new Letter(
                council,
                letterhead(),
                policy.on(),
                "Notice of support outside our area",
                "colleague",
                "We have arranged support for " + fullName + " with a provider outside our area.",
                said,
                "",
                by);
    }

    private Said complaints() {
        try {
            ComplaintsRoute route = policy.read(Settings.COMPLAINTS_ROUTE).value();
            return new Said("If you are not happy", route.says() + " " + route.contact() + ".");
        } catch (SettingNotDecided undecided) {
            return new Said("If you are not happy", "You have the right to complain. Ask us how.");
        }
    }

    private Letter letter(String title, String opening, Stream<Said> said) {
        return new Letter(
                council, letterhead(), policy.on(), title, name, opening, new ArrayList<>(said.toList()), "", by);
    }

    private String letterhead() {
        try {
            return policy.read(Settings.END_LETTER_TEMPLATE).value().letterhead();
        } catch (SettingNotDecided undecided) {
            return "";
        }
    }
}
