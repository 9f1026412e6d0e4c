package uk.ourplan.web.concern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.ourplan.api.concern.DisclosureView;
import uk.ourplan.api.concern.DisclosuresApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.concern.DisclosureRecord;

/** One disclosure, for a named receiver; for everybody else there is no such page (PROVIDER-20, PROVIDER-22). */
@Route("speaking-up/:disclosureId")
@PageTitle("Disclosure – Ourplan")
@RolesAllowed({
    "practitioner",
    "authoriser",
    "panel_member",
    "finance_officer",
    "purchasing_officer",
    "commissioning_officer",
    "council_admin",
    "auditor"
})
class DisclosurePage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DisclosuresApi disclosures;
    private final transient SignedIn signedIn;

    DisclosurePage(DisclosuresApi disclosures, SignedIn signedIn) {
        this.disclosures = disclosures;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID id = Addresses.id(entering, "disclosureId");
        if (id == null) {
            add(new H1("There is no such disclosure"));
            return;
        }
        add(new Awaited<>(signedIn.worker(), "Opening the disclosure", () -> disclosures.look(id), DisclosurePage::page)
                .asPage());
    }

    private static Component page(DisclosureView view) {
        DisclosureRecord said = view.said();
        Section section = new Section(
                new H2("What was disclosed"),
                new Paragraph(Words.or(said.says(), "")),
                new Paragraph("About: "
                        + Words.or(
                                said.otherType(),
                                Words.of(said.type() == null ? "" : said.type().code()))
                        + (said.name() == null ? "" : ", " + said.name())
                        + (said.employer() == null
                                ? ""
                                : "; employed by: "
                                        + Words.within(said.employer().code()))),
                new Paragraph("It compromises: "
                        + said.grounds().stream()
                                .map(ground -> Words.within(ground.code()))
                                .collect(Collectors.joining(", "))),
                new Paragraph("Raised by " + view.byName() + " on " + Words.day(view.at()) + "; it goes to "
                        + view.routedTo() + "."));
        section.addClassName("sheet");
        view.evidence().forEach(file -> {
            Anchor link = new Anchor(
                    "documents/disclosures/" + view.id() + "/evidence/" + file.id(),
                    Words.of(file.kind().code()));
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            section.add(new Div(link));
        });
        return Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Disclosure " + view.number()),
                        Pieces.div("actions", Pieces.link("Speaking up", "speaking-up"))),
                section);
    }
}
