package uk.ourplan.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.review.ReviewView;
import uk.ourplan.api.review.ReviewView.ReviewFinding;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind;

/** One review: what was planned beside what happened, what is still to be answered, and where it leads. */
@Route("reviews/:reviewId")
@PageTitle("Review – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class ReviewPage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReviewsApi reviews;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final Div standing = new Div();
    private final transient Map<ReviewSectionName, ReviewSheet> asked = new EnumMap<>(ReviewSectionName.class);

    ReviewPage(ReviewsApi reviews, SignedIn signedIn, JsonMapper json, Clock clock) {
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID id = Addresses.id(entering, "reviewId");
        removeAll();
        if (id == null) {
            add(new H1("There is no such review"));
            return;
        }
        add(new Awaited<>(signedIn.worker(), "Loading the review", () -> reviews.review(id), this::show));
    }

    private Component show(ReviewView review) {
        Around around = around();
        Div sheets = Pieces.div("workspace-section");
        review.sections().forEach(section -> {
            ReviewSheet sheet = new ReviewSheet(review, section, around, reviews, ask, json, clock, this::stand);
            asked.put(section.name(), sheet);
            sheets.add(sheet);
        });
        Aside aside = new Aside(standing);
        aside.getElement().setAttribute("aria-label", "What is still open");
        aside.addClassName("workspace-side");
        stand(review);
        Div workspace = Pieces.div("workspace", sheets, aside);
        workspace.addClassName("without-sections");
        return Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Review of " + review.personName() + "’s plan"),
                        Pieces.tag(
                                Words.of(review.head().state().code()),
                                tone(review.head().state())),
                        Pieces.span(
                                "quiet",
                                Words.of(review.head().type().code()) + ", of version " + review.planVersion()
                                        + ", due by " + Words.day(review.head().togetherBy()))),
                Pieces.div(
                        "actions",
                        PlanNavigation.link("The plan", review.head().planId()),
                        PlanNavigation.monitoring(review.head().planId()),
                        PlanNavigation.protection(review.head().planId()),
                        PlanNavigation.reviews(review.head().planId())),
                planned(review),
                carried(review),
                workspace);
    }

    private static Around around() {
        Map<String, String> sections = new LinkedHashMap<>();
        for (SectionName name : SectionName.values()) {
            sections.put(name.code(), Words.of(name.code()));
        }
        return new Around().with(Kind.Elsewhere.SECTIONS, sections);
    }

    private static Tone tone(ReviewState state) {
        return switch (state) {
            case COMPLETED -> Tone.GOOD;
            case DUE, UNDER_WAY, REPLACED -> Tone.CALM;
        };
    }

    private static Section planned(ReviewView review) {
        UnorderedList all = new UnorderedList();
        review.planned()
                .forEach(one -> all.add(new ListItem(
                        Pieces.span("quiet", Words.of(one.kind()) + " " + one.id() + " "),
                        new Span(Words.or(one.says(), "nothing written")))));
        Section section = new Section(new H2("What was planned"), all);
        section.addClassName("sheet");
        return section;
    }

    /** What stands in the reassessment already; nothing is asked twice (NEED-16). */
    private static Div carried(ReviewView review) {
        if (review.carried().isEmpty()) {
            return new Div();
        }
        UnorderedList all = new UnorderedList();
        review.carried().forEach(one -> {
            String about = one.field().of() == null ? "" : " " + one.field().of();
            boolean confirmed = one.confirmedOn() != null;
            all.add(new ListItem(
                    Pieces.span("quiet", Words.of(one.field().field().code()) + about + " "),
                    new Span(one.field().says() + " "),
                    Pieces.tag("From review", Tone.CALM),
                    Pieces.tag(
                            confirmed ? "Confirmed on " + Words.day(one.confirmedOn()) : "To be confirmed",
                            confirmed ? Tone.GOOD : Tone.WARN),
                    Pieces.span("quiet", confirmed ? noted(one) : "")));
        });
        Section section = Pieces.sheet("Carried over to the reassessment");
        section.add(
                Pieces.quiet("Once the review is complete, each has its task; it ends when you confirm that it stands"
                        + " or say how it is different now."),
                all);
        return new Div(section);
    }

    private static String noted(ReviewView.FromReview one) {
        String how = one.how() == null ? "" : " " + Words.of(one.how());
        return one.said() == null ? how : how + ": " + one.said();
    }

    /** What is open, where it leads, and the suggestion for the next gap. */
    private void stand(ReviewView review) {
        standing.removeAll();
        Section open = Pieces.sheet("Still open");
        if (!review.mayWrite()) {
            open.add(Pieces.empty(
                    review.head().completedByName() == null
                            ? "Only a practitioner goes on with it."
                            : "Completed by " + review.head().completedByName() + " on "
                                    + Words.day(review.head().completedAt()) + ". It never changes again."));
        } else {
            findings(review, open);
        }
        Section leads = Pieces.sheet("Where it leads");
        var answer = review.route().answer();
        leads.add(
                answer == null
                        ? Pieces.empty("Open: answer what changed.")
                        : new Paragraph(Words.of(String.valueOf(answer.get("route")))),
                new Why(review.route(), "where it leads").named());
        leads.add(Pieces.quiet("Suggested until the next one: "
                + Words.many(review.suggestion().months(), "month", "months") + ", "
                + Words.within(review.suggestion().method())
                + (review.suggestion().because().isEmpty()
                        ? "."
                        : ", because of "
                                + String.join(", ", review.suggestion().because()) + ".")));
        standing.add(open, leads);
    }

    private void findings(ReviewView review, Section open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        review.findings().forEach(finding -> list.add(new ListItem(line(finding))));
        long stops = review.findings().stream()
                .filter(finding -> finding.weight() == Weight.BLOCKS)
                .count();
        Button complete = new Button("Complete the review");
        complete.addThemeVariants(ButtonVariant.PRIMARY);
        complete.setEnabled(stops == 0);
        complete.setDisableOnClick(true);
        String intention = UUID.randomUUID().toString();
        complete.addClickListener(click -> ask.write(
                reviews.complete(review.head().id(), intention),
                done -> getUI().ifPresent(
                                ui -> ui.navigate("plans/" + done.head().planId() + "/reviews")),
                trouble -> {
                    complete.setEnabled(true);
                    open.add(Awaited.note(trouble, () -> {}));
                }));
        open.add(
                new Paragraph(
                        stops == 0
                                ? "Everything that has to be answered is."
                                : Words.many(stops, "thing stands", "things stand") + " in the way of completing it."),
                list,
                complete);
    }

    private Component line(ReviewFinding finding) {
        return Pieces.div(
                "finding",
                Pieces.tag(
                        switch (finding.weight()) {
                            case BLOCKS -> "Open";
                            case WARNS -> "Warning";
                            case PROMPTS -> "Think of it";
                        },
                        switch (finding.weight()) {
                            case BLOCKS -> Tone.STOP;
                            case WARNS -> Tone.WARN;
                            case PROMPTS -> Tone.CALM;
                        }),
                new Span(finding.says() + " " + finding.mend()),
                goingTo(finding),
                Pieces.span("source", finding.rule() + " · " + ReviewForms.title(finding.section())));
    }

    private Button goingTo(ReviewFinding finding) {
        Button go = new Button("Go to it", click -> {
            ReviewSheet sheet = asked.get(finding.section());
            if (sheet != null) {
                sheet.focus(finding.field());
            }
        });
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.setAriaLabel("Go to it: " + finding.says());
        return go;
    }
}
