package uk.ourplan.web.sharing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.sharing.LettersOfPlan;
import uk.ourplan.api.sharing.LettersOfPlan.Choice;
import uk.ourplan.api.sharing.LettersOfPlan.KeptLetter;
import uk.ourplan.api.sharing.MakeLetter;
import uk.ourplan.api.sharing.SharingApi;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.sharing.LetterKind;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** The letters about a plan: those that can be made now, and every one that was, as it was made. */
@Route("plans/:planId/letters")
@PageTitle("Letters – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class LettersView extends PageBesideAPlan<SharingApi, LettersOfPlan> {

    private static final long serialVersionUID = 1L;

    LettersView(SharingApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening the letters", "letters_changed"::equals);
    }

    @Override
    protected Mono<LettersOfPlan> told(SharingApi core, UUID plan) {
        return core.letters(plan);
    }

    @Override
    protected Component show(LettersOfPlan told) {
        NotesBeside<SharingApi> record = notes(told.planId(), "letters");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Letters about the plan of " + told.personName()),
                        Pieces.div("actions", PlanNavigation.link("Back to the plan", told.planId()))));
        if (!told.choices().isEmpty()) {
            Section make = Pieces.sheet("Make a letter");
            make.add(Pieces.quiet(
                    "It says what is on record today, in the council's words. Another one later is another version;"
                            + " this one stays."));
            told.choices().forEach(choice -> make.add(choice(choice, record)));
            page.add(make);
        }
        page.add(made(told));
        return page;
    }

    private static Component choice(Choice choice, NotesBeside<SharingApi> record) {
        if (!choice.whyNot().isEmpty()) {
            return Pieces.quiet(name(choice.kind()) + ": not now. " + choice.whyNot());
        }
        ObjectNode kind = record.about("kind", choice.kind().code());
        return record.form(
                "Make the letter: " + Words.within(name(choice.kind())),
                List.of(),
                kind,
                Wanted.class,
                (plan, wanted, key) -> record.api().makeLetter(plan, new MakeLetter(wanted.kind()), key),
                choice.kind().code());
    }

    /** What the form sends: the kind, and the day that every form beside a plan has. */
    record Wanted(LetterKind kind, String on) {}

    private static String name(LetterKind kind) {
        return switch (kind) {
            case ASSUMED_AGREEMENT -> "Notice that agreement will be assumed";
            case DECISION -> "Decision about the plan";
            case REFUSAL -> "Refusal of a direct payment";
            case PAYMENT_AGREEMENT -> "Direct payment agreement";
            case ELIGIBILITY_REASONS -> "Reasons why no need is eligible";
            case CHARGING -> "Charging letter";
            case DELAY -> "Delay of support";
            case PANEL_SAID -> "What the panel said";
            case SERVICE_MAY_END -> "Warning that a service may end";
            case OUT_OF_AREA -> "Notice of support outside the area";
            case DISPUTE_FILE -> "File of a disagreement";
        };
    }

    private static Section made(LettersOfPlan told) {
        Section section = Pieces.sheet("Letters that were made");
        if (told.letters().isEmpty()) {
            section.add(Pieces.quiet("No letter about this plan was made."));
        }
        told.letters().forEach(letter -> section.add(row(told, letter)));
        return section;
    }

    private static Component row(LettersOfPlan told, KeptLetter letter) {
        return Pieces.div(
                "pages",
                new Paragraph(letter.number() + ". " + letter.title() + " (" + name(letter.kind()) + "), "
                        + Words.day(letter.on()) + ", " + letter.by()),
                Pieces.div("actions", paper(told, letter, "html", "Read it"), paper(told, letter, "pdf", "as a PDF")));
    }

    private static Anchor paper(LettersOfPlan told, KeptLetter letter, String form, String says) {
        Anchor link =
                new Anchor("/documents/plans/" + told.planId() + "/letters/" + letter.number() + "/" + form, says);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(says + ": letter " + letter.number());
        return link;
    }
}
