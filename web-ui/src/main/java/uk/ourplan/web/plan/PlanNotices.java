package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.api.plan.PlanHead;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.PlanState;

/** What stands above a plan because of its state: why it came back, with whom it waits, that it is final. */
final class PlanNotices {

    private PlanNotices() {}

    static List<Component> of(PlanWorkspace plan) {
        List<Component> notices = new ArrayList<>();
        PlanHead head = plan.head();
        if (head.state() == PlanState.RETURNED && !plan.returns().isEmpty()) {
            notices.add(returned(plan.returns().getFirst(), head.id()));
        }
        if (head.state() == PlanState.SUBMITTED) {
            notices.add(notice(
                    "notice",
                    "Waiting for authorisation",
                    "It is with the " + Words.within(head.routedTo()) + " since " + Words.day(head.submittedAt())
                            + ". It cannot be changed meanwhile, and nobody who wrote in it can sign it."));
        }
        if (head.state() == PlanState.SIGNED_OFF) {
            Div notice = notice(
                    "notice-good",
                    "Signed off",
                    "Signed by " + Words.or(head.signedOffByName(), "an authoriser") + " as "
                            + Words.within(head.signedOffAs()) + forWhom(head) + " on " + Words.day(head.signedOffAt())
                            + ". This version never changes again. The first review is due by "
                            + Words.day(head.reviewDue())
                            + ".");
            notice.add(documents(head.id(), "Final copy"));
            notices.add(notice);
        }
        return notices;
    }

    /** Links to the plan as the person gets it. */
    static Div documents(UUID plan, String what) {
        Anchor page = new Anchor("documents/plans/" + plan + "/html", what + " as a page (opens in a new tab)");
        page.setTarget("_blank");
        page.setRouterIgnore(true);
        Anchor pdf = new Anchor("documents/plans/" + plan + "/pdf", what + " as PDF");
        pdf.getElement().setAttribute("download", true);
        pdf.setRouterIgnore(true);
        return Pieces.div("documents", page, pdf, otherForms(plan));
    }

    /** Folded, because most people need one of them at most (FORMAT-02, FORMAT-05). */
    private static Details otherForms(UUID plan) {
        UnorderedList forms = new UnorderedList();
        forms.addClassName("plain-list");
        for (DocumentForm form : DocumentForm.values()) {
            if (form != DocumentForm.HTML && form != DocumentForm.PDF) {
                Anchor link = new Anchor(
                        "documents/plans/" + plan + "/as/" + form.code().replace('_', '-'), words(form));
                link.getElement().setAttribute("download", true);
                link.setRouterIgnore(true);
                forms.add(new ListItem(link));
            }
        }
        Details other = new Details("Other forms", forms);
        other.addClassName("fold");
        return other;
    }

    private static String words(DocumentForm form) {
        return switch (form) {
            case HTML -> "As a page";
            case PDF -> "As PDF";
            case TEXT -> "Plain text, to be read aloud or in Braille";
            case LARGE_PRINT -> "Large print (PDF)";
            case SHORT -> "Short form (PDF)";
            case EASY_READ -> "Easy read, to be made shorter with the person (PDF)";
            case BLANK -> "Blank plan to write in (PDF)";
        };
    }

    private static Component returned(Returned last, UUID plan) {
        Div notice = notice(
                "notice-warn",
                "Returned by " + last.byName(),
                "On " + Words.dayAndTime(last.at()) + ", for these reasons:");
        UnorderedList reasons = new UnorderedList();
        for (ReturnReason reason : last.reasons()) {
            reasons.add(new ListItem(
                    Pieces.link(Words.of(reason.section().code()), PlanNavigation.path(plan, reason.section())),
                    new Span(": " + reason.says())));
        }
        notice.add(reasons);
        return notice;
    }

    private static Div notice(String tone, String title, String says) {
        Div notice = Pieces.div("notice", new H2(title), new Paragraph(says));
        notice.addClassName(tone);
        return notice;
    }

    /** Whoever signed for a colleague who was away is shown to have done so (AUTH-05). */
    private static String forWhom(PlanHead head) {
        return head.signedOffOnBehalfOf() == null ? "" : ", on behalf of " + head.signedOffOnBehalfOf() + ",";
    }
}
