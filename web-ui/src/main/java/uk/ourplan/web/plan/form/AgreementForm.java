package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.plan.Signatory;

/** What is put on record about presenting the plan and agreeing to it. */
public final class AgreementForm {

    private AgreementForm() {}

    /** Presenting the draft. */
    public static final List<Part> PRESENTING = List.of(
            day("presented_on", "Presented on", "Today or earlier."),
            day(
                    "disclaimer_told_on",
                    "Told on that neither draft nor indicative budget is settled",
                    "The council's disclaimer, as it stands on the draft."),
            yesNo(
                    "told_of_assumed_agreement",
                    "Was the person told that agreement may be assumed?",
                    "Without this, agreement is never assumed."));

    /** Asking for agreement, and what came of it. */
    public static final List<Part> AGREEING = List.of(
            day("draft_given", "Draft given on"),
            oneOf("awaited_from", "Who is asked to sign", Signatory.class),
            day("signed", "Signed on"),
            oneOf("signed_by", "Signed by", Signatory.class),
            new Part.Many(
                    "steps_to_agree",
                    "Steps taken to agree",
                    "",
                    "step",
                    "",
                    "what",
                    List.of(day("dated", "When"), text("what", "What was done"), line("result", "What came of it"))),
            folded(
                    "seeking",
                    "Copies given, calls made, and both signatures",
                    "",
                    new Part.Many(
                            "copies",
                            "Copies of the draft given",
                            "",
                            "copy",
                            "",
                            "how",
                            List.of(
                                    day("dated", "Given on"),
                                    line("how", "How it was given"),
                                    text("response", "What the person answered", "Leave empty for no reply."))),
                    new Part.Many(
                            "efforts",
                            "Efforts to get the plan back",
                            "",
                            "effort",
                            "",
                            "way",
                            List.of(
                                    oneFrom("stage", "Stage", Kind.Elsewhere.EFFORT_STAGES),
                                    day("dated", "Tried on"),
                                    line("way", "How"),
                                    line("spoke_to", "Who was spoken to"),
                                    text("result", "Result"))),
                    day(
                            "representative_presented",
                            "Presented to the legal representative on",
                            "Where they are to sign; the period to return it begins then."),
                    yesNo("representative_told", "Was the representative told that agreement may be assumed?"),
                    day("returned", "Came back on"),
                    day("practitioner_signed", "Signed by the practitioner on"),
                    day(
                            "asked",
                            "Asked to sign or agree on",
                            "The days with the draft count to this day; without it, to the signature."),
                    yesNo("wish_faster", "Did the person wish to go faster?"),
                    folded(
                            "at_direction",
                            "Signed by somebody else at the person’s direction",
                            "The person can decide and cannot write.",
                            line("signer", "Who wrote the signature"),
                            line("witness", "Who saw it", "Without a witness it does not count."))),
            folded(
                    "",
                    "Agreed without a signature, or not agreed",
                    "",
                    text("reason_unsigned", "Why it is not signed"),
                    day("agreed_unsigned", "Agreed without a signature on"),
                    text("way_agreed", "How the person agreed"),
                    yesNo("in_dispute", "Is the plan disputed?"),
                    text("persons_view", "What the person thinks"),
                    day("council_decided", "The council decided on"),
                    text("council_reason", "The council's reason")));
}
