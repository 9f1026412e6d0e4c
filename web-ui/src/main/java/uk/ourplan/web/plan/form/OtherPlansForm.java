package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.plan.CombineWith;
import uk.ourplan.language.plan.CooperationAnswer;
import uk.ourplan.language.plan.OtherPlanKind;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.RefusalGround;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Part.Many;

/** Other plans, joining them, and working together with others. */
final class OtherPlansForm {

    private OtherPlansForm() {}

    static final Form OTHER_PLANS = new Form(
            SectionName.OTHER_PLANS,
            "Other plans",
            "Plans that the person or the family has already, and whether to join this one to them.",
            "Ask before writing: somebody with three plans tells their story three times.",
            List.of(
                    text("enquiries", "Who was asked about other plans", "Also where there is none."),
                    anyOf("not_there", "Looked for and not there", OtherPlanKind.class),
                    new Many(
                            "plans",
                            "Other plans",
                            "One that is still being written counts like a finished one.",
                            "other plan",
                            "",
                            "kind",
                            List.of(
                                    oneOf("kind", "Kind of plan", OtherPlanKind.class),
                                    line("named", "Which one", "Where it is of another kind."),
                                    oneOf("status", "Is there one?", OtherPlanStatus.class),
                                    line("owner", "Whose it is"),
                                    day("expected", "Expected on"),
                                    text("summary", "What it says that matters here"),
                                    statements(
                                            "arranges",
                                            "Visits and services that it arranges",
                                            "One in each box; one that this plan has too is pointed out."))),
                    joining(),
                    fitting(),
                    together(),
                    folded(
                            "health_budget",
                            "Personal health budget",
                            "It can be pooled where the person and the NHS agree; each part is accounted for by itself.",
                            yesNo("has", "Does the person have one?"),
                            day("told", "Told on that it can be pooled"),
                            yesNo("wants", "Do they want that?"),
                            yesNo("person_agrees", "Does the person agree, or is it in their best interests?"),
                            yesNo("nhs_agrees", "Does the NHS agree?"),
                            pounds("nhs_pence", "From the NHS each week"),
                            pounds("council_pence", "From the council each week"),
                            day("pooled", "Pooled since"))));

    private static Part joining() {
        return new Many(
                "combining",
                "Joining plans",
                "Nobody's agreement can be waived. Each plan stays its own, with its own check.",
                "plan to join",
                "",
                "with",
                List.of(
                        oneOf("with", "Join with", CombineWith.class),
                        text("reason", "Why, or why not"),
                        yesNo("has_capacity", "Can the person decide about it?"),
                        yesNo("person_agrees", "Does the person agree?"),
                        day("person_agreed", "The person agreed on"),
                        yesNo("best_interests", "Is it in their best interests?"),
                        yesNo("other_party_agrees", "Does the other side agree?"),
                        day("other_party_agreed", "The other side agreed on"),
                        folded(
                                "",
                                "Where it is a child's plan",
                                "A parent's agreement alone does not do.",
                                yesNo("child_able_to_decide", "Can the child decide about it?"),
                                yesNo("child_agrees", "Does the child agree?"),
                                day("child_agreed", "The child agreed on"),
                                yesNo("child_best_interests", "Is it in the child's best interests?")),
                        yesNo("possible_on_system", "Can it be done on this system?"),
                        day("combined", "Joined since"),
                        day(
                                "one_process",
                                "Made in one process since",
                                "Where they cannot be one: two records, one set of meetings."),
                        when(
                                "with",
                                Set.of(),
                                group(
                                        "",
                                        "",
                                        "",
                                        oneFrom("whose", "Whose plan the other one is", Kind.Elsewhere.PEOPLE),
                                        line(
                                                "record_number",
                                                "Their record number",
                                                "Where this council keeps their plan too; then both are shown together, and joined ones on one paper."))),
                        day("withdrawn", "Agreement taken back on")));
    }

    private static Part fitting() {
        return folded(
                "",
                "How it fits with other support",
                "",
                new Many(
                        "other_support",
                        "Support from elsewhere",
                        "",
                        "support from elsewhere",
                        "",
                        "what",
                        List.of(line("what", "What"), text("considered", "How it was taken into account"))),
                new Many(
                        "overlaps",
                        "The same need or service in two plans",
                        "",
                        "overlap",
                        "",
                        "what",
                        List.of(line("what", "What"), text("resolution", "How it was settled"))));
    }

    private static Part together() {
        return folded(
                "",
                "Working together with others",
                "",
                new Many(
                        "partners",
                        "Planning in one process with",
                        "Where plans cannot be one, one process still makes them.",
                        "partner",
                        "",
                        "organisation",
                        List.of(
                                line("organisation", "Who"),
                                line("contact", "Contact"),
                                text("agreed", "What was agreed"),
                                day("requested", "Asked on"),
                                day("done", "Done on"))),
                new Many(
                        "cooperation",
                        "Requests to co-operate",
                        "A refusal counts on two grounds only.",
                        "request",
                        "",
                        "to",
                        List.of(
                                line("to", "Asked of"),
                                day("dated", "Asked on"),
                                text("asked", "What was asked"),
                                yesNo("relevant_partner", "Does the Act bind them?"),
                                oneOf("answer", "Answer", CooperationAnswer.class),
                                day("answered", "Answered on"),
                                oneOf("ground", "Ground of a refusal", RefusalGround.class),
                                text("reasons", "Reasons"),
                                day("escalated", "Taken further on"))));
    }
}
