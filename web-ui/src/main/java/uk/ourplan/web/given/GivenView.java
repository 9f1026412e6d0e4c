package uk.ourplan.web.given;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.delegating.GivenParts.Part;
import uk.ourplan.api.delegating.GivenToMeApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Forms;

/** What is asked of whoever makes parts of a plan, until when, whom to ask, their sections, and handing back (DELEGATE-02). */
@Route(value = GivenNavigation.START, layout = GivenShell.class)
@PageTitle("What is asked of you – Ourplan")
@PermitAll
class GivenView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient GivenToMeApi given;
    private final transient Ask ask;
    private final Awaited<GivenParts> parts;

    GivenView(GivenToMeApi given, SignedIn signedIn) {
        this.given = given;
        this.ask = new Ask(this, signedIn.worker());
        this.parts = new Awaited<>(signedIn.worker(), "Looking for what is asked of you", given::mine, this::show);
        add(
                new H1("What is asked of you"),
                Pieces.lead("You write parts of a care and support plan. The council stays responsible for it."),
                parts);
    }

    private Component show(GivenParts all) {
        if (all.parts().isEmpty()) {
            return Pieces.empty("Nothing is given to you at present. If you expected something, ask the council.");
        }
        Div shown = new Div();
        shown.addClassName("pages");
        all.parts().forEach(part -> shown.add(part(part)));
        return shown;
    }

    private Section part(Part part) {
        Section section = new Section(new H2("The plan of " + part.person()), state(part.state()));
        section.addClassName("sheet");
        if (part.says() != null) {
            Div notice = Pieces.div("notice", new Paragraph(part.says()));
            notice.getElement().setAttribute("role", "status");
            section.add(notice);
        }
        DescriptionList terms = Pieces.summary();
        Pieces.row(terms, "Write until", Words.day(part.target()));
        Pieces.row(terms, "Ask", part.coordinator() + " at the council");
        Pieces.row(terms, "How progress is checked", part.checks());
        Pieces.row(terms, "If you need help, or would rather not go on", part.help());
        section.add(terms);
        if (!part.sections().isEmpty()) {
            section.add(new H3("Your sections"), sections(part));
        }
        if (part.state() == DelegationState.WRITING) {
            Anchor pack = new Anchor("documents/given/" + part.id() + "/pack", "What you need to begin (PDF)");
            pack.getElement().setAttribute("download", true);
            pack.setRouterIgnore(true);
            section.add(pack);
            if (!part.lacking().isEmpty()) {
                section.add(new H3("Still to be said"), lacking(part));
            }
            section.add(new HandingBack(part.id(), given, ask, parts::load));
        }
        return section;
    }

    private static Component sections(Part part) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        part.sections()
                .forEach(name -> list.add(
                        new ListItem(Pieces.link(Forms.of(name).title(), GivenNavigation.path(part.id(), name)))));
        return list;
    }

    private static Component lacking(Part part) {
        UnorderedList list = new UnorderedList();
        part.lacking().forEach(finding -> {
            ListItem item = new ListItem(new Span(finding.says() + " " + finding.mend()));
            SectionName section = finding.section();
            if (section != null && part.sections().contains(section)) {
                item.add(
                        new Span(" "),
                        Pieces.link("To " + Forms.of(section).title(), path(part.id(), section, finding.field())));
            }
            list.add(item);
        });
        return list;
    }

    /** To the field of the section in which it is mended. */
    private static String path(UUID part, SectionName section, @Nullable String field) {
        String at = field == null ? "" : "?at=" + URLEncoder.encode(field, StandardCharsets.UTF_8);
        return GivenNavigation.path(part, section) + at;
    }

    static Component state(DelegationState state) {
        return switch (state) {
            case WRITING -> Pieces.tag("Being written", Tone.GOING);
            case HANDED_BACK -> Pieces.tag("Handed back", Tone.GOOD);
            case TIME_IS_UP -> Pieces.tag("The time is over", Tone.WARN);
            case TAKEN_BACK -> Pieces.tag("With the council again", Tone.CALM);
            case SIGNED_OFF -> Pieces.tag("Signed", Tone.GOOD);
        };
    }
}
