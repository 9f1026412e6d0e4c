package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
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
                    "",
                    "Agreed without a signature, or not agreed",
                    "",
                    text("reason_unsigned", "Why it is not signed"),
                    day("agreed_unsigned", "Agreed without a signature on"),
                    text("way_agreed", "How the person agreed"),
                    yesNo("efforts_logged", "Are the efforts to reach the person logged?"),
                    yesNo("in_dispute", "Is the plan disputed?"),
                    text("persons_view", "What the person thinks"),
                    day("council_decided", "The council decided on"),
                    text("council_reason", "The council's reason")));
}
