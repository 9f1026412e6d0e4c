package uk.ourplan.web.authorising;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.DraftHistory;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;

/** How the draft was shared with somebody who takes no part; it is opened before the plan is signed (AUTH-13). */
class HistoryOfTheDraft extends Section {

    private static final long serialVersionUID = 1L;

    HistoryOfTheDraft(UUID plan, AuthorisingApi api, Ask ask) {
        addClassName("sheet");
        Div said = Pieces.div("pages");
        Button open = new Button("Open the history of the draft");
        open.setDisableOnClick(true);
        open.addClickListener(click -> ask.write(
                api.draftHistory(plan),
                history -> {
                    said.removeAll();
                    said.add(told(history));
                },
                trouble -> {
                    open.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, open::click));
                }));
        add(
                new H2("Planning went ahead without the person"),
                new Paragraph(
                        "See when the draft was given, how, and what they answered. The plan is signed only after that."),
                open,
                said);
    }

    private static Div told(DraftHistory history) {
        Div all = new Div();
        if (history.given().isEmpty()) {
            all.add(Pieces.tag("No draft was ever given", Tone.WARN));
        }
        UnorderedList list = new UnorderedList();
        history.given().forEach(one -> list.add(new ListItem(new Span(line(one)))));
        all.add(list);
        return all;
    }

    private static String line(CopyGiven one) {
        String answer = one.response() == null || one.response().isBlank() ? "no reply" : one.response();
        return Words.day(one.dated()) + ", " + Words.or(one.how(), "way not recorded") + ": " + answer;
    }
}
