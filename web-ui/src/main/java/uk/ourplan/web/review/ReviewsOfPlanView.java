package uk.ourplan.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.review.HandOver;
import uk.ourplan.api.review.OpenReview;
import uk.ourplan.api.review.RequestAnswered;
import uk.ourplan.api.review.ReviewAsked;
import uk.ourplan.api.review.ReviewDay;
import uk.ourplan.api.review.ReviewView.ReviewHead;
import uk.ourplan.api.review.ReviewsApi;
import uk.ourplan.api.review.ReviewsOfPlan;
import uk.ourplan.api.review.ReviewsOfPlan.RequestView;
import uk.ourplan.api.review.RevisionsApi;
import uk.ourplan.api.review.StartRevision;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.review.RequestGround;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.web.plan.PlanNavigation;

/** The reviews of a plan: the next one and who holds it, requests and their answers, and the next version of the plan. */
@Route("plans/:planId/reviews")
@PageTitle("Reviews of the plan – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class ReviewsOfPlanView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReviewsApi reviews;
    private final transient RevisionsApi revisions;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Clock clock;

    ReviewsOfPlanView(ReviewsApi reviews, RevisionsApi revisions, SignedIn signedIn, Clock clock) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID plan = Addresses.id(entering, "planId");
        removeAll();
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        add(
                new H1("Reviews of this plan"),
                PlanNavigation.link("Back to the plan", plan),
                new Awaited<>(signedIn.worker(), "Loading the reviews", () -> reviews.ofPlan(plan), this::show));
    }

    private Component show(ReviewsOfPlan told) {
        return told.mayWrite()
                ? Pieces.div("pages", planned(told), nextVersion(told), requests(told), asking(told.planId()))
                : Pieces.div("pages", planned(told), requests(told));
    }

    private Section planned(ReviewsOfPlan told) {
        Section section = Pieces.sheet("Reviews of " + told.personName() + "’s plan");
        if (told.reviews().isEmpty()) {
            section.add(Pieces.empty("A review is set when the plan is signed off."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        told.reviews().forEach(review -> list.add(new ListItem(line(told, review))));
        section.add(list);
        if (told.askEarlier() != null) {
            section.add(Pieces.quiet("An earlier review: " + told.askEarlier()));
        }
        if (told.paymentGuidance() != null) {
            section.add(Pieces.quiet("Reviewing the direct payment: " + told.paymentGuidance()));
        }
        return section;
    }

    private Component line(ReviewsOfPlan told, ReviewHead review) {
        boolean open = review.state() == ReviewState.DUE || review.state() == ReviewState.UNDER_WAY;
        boolean overdue = open && today().isAfter(review.togetherBy());
        Div line = Pieces.div(
                "task",
                Pieces.link(Words.of(review.type().code()) + " review", "reviews/" + review.id()),
                Pieces.tag(
                        overdue ? "Overdue" : Words.of(review.state().code()),
                        overdue ? Tone.STOP : open ? Tone.CALM : Tone.GOOD),
                new Span(review.heldOn() == null ? window(review) : "Held on " + Words.day(review.heldOn())),
                Pieces.span("quiet", "With " + Words.or(review.responsible(), "nobody yet")));
        if (review.offeredTo() != null) {
            line.add(Pieces.tag("Handed over to " + review.offeredTo() + ", not accepted yet", Tone.WARN));
        }
        if (review.openedBecause() != null) {
            line.add(Pieces.span("quiet", review.openedBecause()));
        }
        if (open && told.mayWrite()) {
            line.add(new Details(named("Who holds it, and when", review), steps(review)));
        }
        return line;
    }

    /** The same words stand at every review, so what is heard names which one. */
    private static Span named(String words, ReviewHead review) {
        Span which = new Span(", review due by " + Words.day(review.togetherBy()));
        which.addClassName("only-heard");
        return new Span(new Span(words), which);
    }

    private static String window(ReviewHead review) {
        String until = "due by " + Words.day(review.togetherBy());
        String both = review.paymentDueBy() == null ? "" : ", together with the direct payment";
        return (review.earliest() == null ? until : "from " + Words.day(review.earliest()) + ", " + until) + both;
    }

    private Component steps(ReviewHead review) {
        if (review.offeredTo() != null) {
            TextField why = new TextField("Why it is given back");
            return new Div(
                    form("Accept it", () -> handOver(review, HandOver.Step.ACCEPT, null, null)),
                    form("Give it back", () -> handOver(review, HandOver.Step.GIVE_BACK, null, why.getValue()), why));
        }
        TextField to = new TextField("To which worker or team");
        TextField note = new TextField("What they need to know");
        DayField started = new DayField("Support started on");
        DayField payment = new DayField("First direct payment on");
        DayField due = new DayField("Another day");
        TextField reason = new TextField("Why later, or why it was not held");
        TextField apart = new TextField("Why apart from the direct payment's review");
        return new Div(
                form(
                        "Hand it over",
                        () -> handOver(review, HandOver.Step.OFFER, to.getValue(), note.getValue()),
                        to,
                        note),
                form(
                        "Set the day",
                        () -> reviews.day(
                                review.id(),
                                new ReviewDay(
                                        started.getValue(),
                                        payment.getValue(),
                                        due.getValue(),
                                        Answers.orNone(reason.getValue()),
                                        Answers.orNone(apart.getValue())),
                                Answers.key()),
                        started,
                        payment,
                        due,
                        reason,
                        apart));
    }

    private Mono<?> handOver(ReviewHead review, HandOver.Step step, @Nullable String to, @Nullable String note) {
        return reviews.handOver(review.id(), new HandOver(step, to, note), Answers.key());
    }

    private Section requests(ReviewsOfPlan told) {
        Section section = Pieces.sheet("Requests for a review");
        if (told.requests().isEmpty()) {
            section.add(Pieces.empty("Nobody has asked for one."));
        }
        told.requests().forEach(request -> section.add(request(told, request)));
        return section;
    }

    private Component request(ReviewsOfPlan told, RequestView request) {
        Div line = Pieces.div(
                "task",
                new Span(request.requester() + " (" + request.relationship() + "), "
                        + Words.day(request.receivedOn()) + ": "
                        + Words.of(request.ground().code())
                        + (request.said() == null ? "" : " – " + request.said())),
                request.decision() == null
                        ? Pieces.tag("Answer by " + Words.day(request.triageBy()), Tone.WARN)
                        : Pieces.tag(Words.of(request.decision()), Tone.GOOD));
        if (request.letter() != null) {
            TextArea letter = new TextArea("Answer in writing to " + request.requester());
            letter.setValue(request.letter());
            letter.setReadOnly(true);
            letter.setWidthFull();
            line.add(new Details("Answer in writing", letter));
        }
        if (request.decision() == null && told.mayWrite()) {
            line.add(new Details("Answer this request of " + request.requester(), answering(told.planId(), request)));
        }
        return line;
    }

    private Component answering(UUID plan, RequestView request) {
        RadioButtonGroup<String> reasonable = Answers.yesNo("Is it a reasonable request?");
        RadioButtonGroup<String> affects = Answers.yesNo("Does it tell of a change that touches the plan?");
        RadioButtonGroup<String> hold = Answers.yesNo("Is a review held?");
        TextArea reason = new TextArea("Why not, where none is held");
        return form(
                "Answer the request",
                () -> reviews.answer(
                        plan,
                        request.id(),
                        new RequestAnswered(
                                Answers.said(reasonable),
                                Answers.said(affects),
                                Answers.said(hold),
                                Answers.orNone(reason.getValue())),
                        Answers.key()),
                reasonable,
                affects,
                hold,
                reason);
    }

    private Section asking(UUID plan) {
        DayField received = day("Asked on");
        TextField who = new TextField("Who asks");
        TextField relationship = new TextField("What they are to the person");
        RadioButtonGroup<String> onBehalf = Answers.yesNo("Is it asked by or for the person?");
        Select<RequestGround> ground = new Select<>();
        ground.setLabel("Why");
        ground.setItems(RequestGround.values());
        ground.setItemLabelGenerator(one -> Words.of(one.code()));
        TextArea said = new TextArea("In their words");
        DayField reported = day("Reported on");
        TextField by = new TextField("Reported by");
        TextArea what = new TextArea("What changed");
        Section section = Pieces.sheet("Before its day");
        section.add(
                new Details(
                        "Somebody asks for a review",
                        form(
                                "Put the request on record",
                                () -> reviews.asked(
                                        plan,
                                        new ReviewAsked(
                                                received.getValue(),
                                                who.getValue(),
                                                relationship.getValue(),
                                                Answers.said(onBehalf),
                                                ground.getValue(),
                                                Answers.orNone(said.getValue())),
                                        Answers.key()),
                                received,
                                who,
                                relationship,
                                onBehalf,
                                ground,
                                said)),
                new Details(
                        "Something changed that touches the plan",
                        form(
                                "Open a review",
                                () -> reviews.open(
                                        plan,
                                        new OpenReview(reported.getValue(), by.getValue(), what.getValue(), true),
                                        Answers.key()),
                                reported,
                                by,
                                what)));
        return section;
    }

    private Section nextVersion(ReviewsOfPlan told) {
        Section section = Pieces.sheet("The next version of the plan");
        ReviewHead last = told.reviews().stream()
                .filter(review -> review.state() == ReviewState.COMPLETED
                        && review.planId().equals(told.planId()))
                .findFirst()
                .orElse(null);
        if (last == null) {
            section.add(
                    Pieces.empty(
                            "A completed review leads to it. What the review found decides how the plan may be revised."),
                    new SmallAdjustment(told.planId(), revisions, ask));
            return section;
        }
        Select<RevisionKind> kind = new Select<>();
        kind.setLabel("How far it goes");
        kind.setItems(RevisionKind.values());
        kind.setItemLabelGenerator(Answers::words);
        TextArea reason = new TextArea("Why");
        RadioButtonGroup<String> involved = Answers.yesNo("Was the person involved?");
        section.add(
                new Paragraph(
                        "It starts as a copy of this version, which stays in force until the next one is signed."),
                form(
                        "Start the next version",
                        () -> kind.getValue() == null
                                ? null
                                : revisions.start(
                                        told.planId(),
                                        new StartRevision(
                                                kind.getValue(),
                                                last.id(),
                                                Answers.orNone(reason.getValue()),
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                Answers.said(involved),
                                                null,
                                                null,
                                                null),
                                        Answers.key()),
                        started -> getUI().ifPresent(ui ->
                                PlanNavigation.open(ui, started.head().id())),
                        kind,
                        reason,
                        involved),
                new SmallAdjustment(told.planId(), revisions, ask));
        return section;
    }

    private Component form(String says, Supplier<@Nullable Mono<?>> order, Component... fields) {
        return form(
                says,
                () -> {
                    Mono<?> wanted = order.get();
                    return wanted == null ? null : wanted.map(answer -> true);
                },
                done -> refresh(),
                fields);
    }

    private <T> Component form(String says, Supplier<@Nullable Mono<T>> order, Consumer<T> then, Component... fields) {
        Button send = new Button(says);
        Div trouble = new Div();
        trouble.getElement().setAttribute("role", "status");
        send.addClickListener(click -> {
            Mono<T> wanted = order.get();
            trouble.removeAll();
            if (wanted == null) {
                trouble.add(Pieces.tag("Answer what is open first.", Tone.WARN));
                return;
            }
            send.setEnabled(false);
            ask.write(wanted, then, wrong -> {
                send.setEnabled(true);
                trouble.add(Awaited.note(wrong, trouble::removeAll));
            });
        });
        Div form = Pieces.div("pages", fields);
        form.add(send, trouble);
        return form;
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private DayField day(String label) {
        DayField day = new DayField(label);
        day.setValue(today());
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
