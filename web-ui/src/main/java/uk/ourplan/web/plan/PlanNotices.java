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
import uk.ourplan.api.plan.PlanLineage;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.review.Revision;
import uk.ourplan.web.person.PeopleNavigation;

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
        lineage(head, notices);
        if (head.state() == PlanState.SIGNED_OFF) {
            Div notice = notice(
                    "notice-good",
                    "Signed off",
                    "Signed by " + Words.or(head.signedOffByName(), "an authoriser") + " as "
                            + Words.within(head.signedOffAs()) + forWhom(head) + " on " + Words.day(head.signedOffAt())
                            + ". This version never changes again. The "
                            + (head.lineage().revision() == null ? "first" : "next")
                            + " review is due by "
                            + Words.day(head.reviewDue())
                            + ".");
            notice.add(
                    documents(head.id(), "Final copy", templateSuits(plan)),
                    Pieces.div(
                            "actions",
                            PlanNavigation.reviews("Hold or change its review", head.id()),
                            PlanNavigation.ending("End this plan", head.id())));
            notices.add(notice);
        }
        if (head.state() == PlanState.ENDED) {
            Div notice = notice(
                    "notice",
                    "Ended",
                    "This plan is ended. What it says stays as it was. The case stays open until somebody closes it.");
            notice.add(Pieces.div(
                    "actions",
                    PlanNavigation.ending("How it ended", head.id()),
                    PeopleNavigation.toCase("Close the case, or see what keeps it open", head.personId())));
            notices.add(notice);
        }
        return notices;
    }

    /** From the version before, and on to the one after: which one is in force is never left open (REVISE-04). */
    private static void lineage(PlanHead head, List<Component> notices) {
        PlanLineage lineage = head.lineage();
        Revision revision = lineage.revision();
        if (revision != null && head.state() != PlanState.SIGNED_OFF) {
            Div notice = notice(
                    "notice",
                    "Proposed: version " + head.version(),
                    "It began as a copy of version " + revision.ofVersion() + ", which stays in force until this one is"
                            + " signed. Why: " + revision.reason());
            notice.add(PlanNavigation.link("Version " + revision.ofVersion() + ", in force", revision.revises()));
            notices.add(notice);
        }
        UUID next = lineage.next();
        if (next != null) {
            boolean superseded = lineage.supersededOn() != null;
            Div notice = notice(
                    superseded ? "notice-warn" : "notice",
                    superseded ? "No longer in force" : "The next version is begun",
                    superseded
                            ? "Version " + lineage.nextVersion() + " took its place on "
                                    + Words.day(lineage.supersededOn()) + "."
                            : "This version stays in force until version " + lineage.nextVersion() + " is signed.");
            notice.add(PlanNavigation.link("Open version " + lineage.nextVersion(), next));
            notices.add(notice);
        }
    }

    /** Links to the plan as the person gets it. */
    static Div documents(UUID plan, String what, boolean templateSuits) {
        Anchor page = new Anchor("documents/plans/" + plan + "/html", what + " as a page (opens in a new tab)");
        page.setTarget("_blank");
        page.setRouterIgnore(true);
        Anchor pdf = new Anchor("documents/plans/" + plan + "/pdf", what + " as PDF");
        pdf.getElement().setAttribute("download", true);
        pdf.setRouterIgnore(true);
        return Pieces.div("documents", page, pdf, otherForms(plan, templateSuits));
    }

    /** Folded, because most people need one of them at most (FORMAT-02, FORMAT-05). */
    private static Details otherForms(UUID plan, boolean templateSuits) {
        UnorderedList forms = new UnorderedList();
        forms.addClassName("plain-list");
        for (DocumentForm form : DocumentForm.values()) {
            boolean offered = form != DocumentForm.BLANK || templateSuits;
            if (form != DocumentForm.HTML && form != DocumentForm.PDF && offered) {
                Anchor link = new Anchor(
                        "documents/plans/" + plan + "/as/" + form.code().replace('_', '-'), words(form));
                link.getElement().setAttribute("download", true);
                link.setRouterIgnore(true);
                forms.add(new ListItem(link));
            }
        }
        if (!templateSuits) {
            forms.add(new ListItem(
                    "The template does not suit the person: offer pictures, video, sound or writing of their"
                            + " own, and file it under Notes and quality."));
        }
        Details other = new Details("Other forms", forms);
        other.addClassName("fold");
        return other;
    }

    /** Until somebody says that the council's template cannot be used by this person (FORMAT-02). */
    static boolean templateSuits(PlanWorkspace plan) {
        return plan.sections().stream()
                .map(SectionView::content)
                .filter(AboutMe.class::isInstance)
                .map(AboutMe.class::cast)
                .map(AboutMe::otherForm)
                .noneMatch(form -> form != null
                        && (form.why() == OtherForm.Why.TEMPLATE_CANNOT_BE_USED
                                || form.why() == OtherForm.Why.TEMPLATE_LIMITS_INVOLVEMENT));
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
