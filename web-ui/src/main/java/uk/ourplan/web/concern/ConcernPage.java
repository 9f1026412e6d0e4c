package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.ConcernsApi;
import uk.ourplan.api.concern.SayOfCommissioning;
import uk.ourplan.api.concern.SayOfConcern;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Request;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.law.Finding;
import uk.ourplan.web.plan.form.Recording;

/** One concern: where it goes and why, what is missing and what is to be done, and both halves of what is said (PROVIDER). */
@Route("concerns/:concernId")
@PageTitle("Concern – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "purchasing_officer", "commissioning_officer"})
class ConcernPage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ConcernsApi concerns;
    private final transient WorkApi work;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private UUID concern = new UUID(0, 0);
    private @Nullable Awaited<ConcernView> awaited;

    ConcernPage(ConcernsApi concerns, WorkApi work, SignedIn signedIn, JsonMapper json, Unsent unsent) {
        this.concerns = concerns;
        this.work = work;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID wanted = Addresses.id(entering, "concernId");
        if (wanted == null) {
            add(new H1("There is no such concern"));
            return;
        }
        concern = wanted;
        awaited = new Awaited<>(signedIn.worker(), "Opening the concern", () -> concerns.look(wanted), this::page)
                .asPage();
        add(awaited);
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component page(ConcernView view) {
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Concern " + view.number()),
                        Pieces.div("actions", Pieces.link("All concerns", "concerns"))),
                standing(view));
        if (!view.findings().isEmpty()) {
            page.add(findings(view.findings()));
        }
        if (!view.tasks().isEmpty()) {
            Section tasks = Pieces.sheet("What is to be done");
            tasks.add(new ConcernTasks(concerns, work, ask, this::again).list(view.tasks(), false));
            page.add(tasks);
        }
        if (view.may().contains("commission")) {
            page.add(commissioning(view));
            if (LettersToUsers.concerns(view)) {
                page.add(new LettersToUsers(concerns, signedIn.worker(), json, unsent, ask, this::again).of(view));
            }
        } else {
            page.add(released(view.commissioning()));
        }
        page.add(view.may().contains("write") ? said(view) : read(view.said()));
        if (view.may().contains("close")) {
            Section closing = Pieces.sheet("Close it");
            closing.add(new Recording(
                    List.of(),
                    json.createObjectNode(),
                    "Close the concern",
                    ask,
                    unsent,
                    "concern/close/" + concern,
                    (typed, key) -> concerns.close(concern, key),
                    this::again));
            page.add(closing);
        }
        return page;
    }

    private static Component standing(ConcernView view) {
        Section section = Pieces.sheet("How far it has come");
        section.add(Pieces.tag(
                view.closedOn() == null ? view.standing() : "Closed on " + Words.day(view.closedOn()),
                view.closedOn() == null ? Tone.GOING : Tone.CALM));
        section.add(
                new Paragraph("Reported on " + Words.day(view.reportedOn()) + " by " + view.reportedByName() + "."));
        section.add(new Paragraph("It goes to: " + view.to() + "."));
        if (view.form() != null) {
            section.add(new Paragraph("The council's form: " + view.form()));
        }
        section.add(new Why(view.whyThere()));
        if (view.barred() != null) {
            section.add(Pieces.tag("The direct payment may not be used to employ " + view.barred(), Tone.STOP));
        }
        return section;
    }

    private static Component findings(List<Finding> findings) {
        Section section = Pieces.sheet("What is missing");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        findings.forEach(finding -> list.add(new ListItem(Pieces.div(
                "finding",
                switch (finding.weight()) {
                    case BLOCKS -> Pieces.tag("Keeps it open", Tone.STOP);
                    case WARNS -> Pieces.tag("Warning", Tone.WARN);
                    case PROMPTS -> Pieces.tag("Prompt", Tone.PROMPT);
                },
                new Span(finding.says()),
                Pieces.quiet(finding.mend()),
                new Why(finding)))));
        section.add(list);
        return section;
    }

    private Component said(ConcernView view) {
        Section section = Pieces.sheet("What is said about it");
        section.add(new Recording(
                ConcernForms.SAID,
                tree(view.said()),
                "Save what is said",
                ask,
                unsent,
                "concern/said/" + concern,
                (typed, key) -> concerns.say(
                        concern, new SayOfConcern(view.revision(), json.treeToValue(typed, ConcernRecord.class)), key),
                this::again));
        return section;
    }

    private Component commissioning(ConcernView view) {
        Section section = Pieces.sheet("What commissioning does");
        view.commissioning()
                .responses()
                .forEach(row -> section.add(Pieces.quiet(
                        Words.of(row.type() == null ? "response" : row.type().code())
                                + (row.on() == null ? "" : " on " + Words.day(row.on()))
                                + (row.decidedBy() == null ? "" : ", decided by " + row.decidedBy()))));
        section.add(new Recording(
                ConcernForms.COMMISSIONING,
                tree(view.commissioning()),
                "Save what commissioning does",
                ask,
                unsent,
                "concern/commissioning/" + concern,
                (typed, key) -> concerns.commission(
                        concern,
                        new SayOfCommissioning(
                                view.commissioningRevision(), json.treeToValue(typed, CommissioningRecord.class)),
                        key),
                this::again));
        return section;
    }

    private static Component released(CommissioningRecord said) {
        Section section = Pieces.sheet("From commissioning");
        for (Request request : said.requests()) {
            section.add(new Paragraph("Asked of you, " + Words.or(request.request(), "request") + ": "
                    + Words.or(request.what(), "see the concern")
                    + (request.due() == null ? "" : ", by " + Words.day(request.due()))));
        }
        for (Response row : said.responses()) {
            section.add(new Paragraph(
                    Words.of(row.type() == null ? "response" : row.type().code())
                            + (row.on() == null ? "" : " on " + Words.day(row.on())) + "."));
        }
        section.add(
                said.outcome() == null
                        ? Pieces.quiet("The outcome is shown here once commissioning releases it.")
                        : new Paragraph(said.outcome()));
        return section;
    }

    private static Component read(ConcernRecord said) {
        Section section = Pieces.sheet("What is said about it");
        section.add(new Paragraph(Words.or(said.organisation(), "")), new Paragraph(Words.or(said.summary(), "")));
        said.affected()
                .forEach(one -> section.add(new Paragraph(Words.or(one.who(), "Somebody") + ": "
                        + (one.action() == null
                                ? "nothing recorded"
                                : Words.within(one.action().code())))));
        return section;
    }

    private ObjectNode tree(Object said) {
        if (!(json.valueToTree(said) instanceof ObjectNode object)) {
            throw new IllegalStateException("What is said is an object.");
        }
        return object;
    }
}
