package uk.ourplan.admin.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.api.policy.PolicyStandingView.BecameUnlawful;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** What the council's published policy holds that the law no longer allows; nothing at all where all is well. */
final class StandingNotice extends Div {

    private static final long serialVersionUID = 1L;

    StandingNotice(PolicyStandingView standing) {
        if (standing.unlawful().isEmpty()) {
            return;
        }
        addClassNames("notice", "notice-stop");
        UnorderedList list = new UnorderedList();
        standing.unlawful().forEach(one -> list.add(line(one)));
        add(
                new H2("The law has changed: " + Words.many(standing.unlawful().size(), "value is", "values are")
                        + " no longer lawful"),
                Pieces.quiet("Draft a change that mends it. Until then the platform goes on with what is published,"
                        + " and this notice stays."),
                list);
    }

    private static ListItem line(BecameUnlawful one) {
        BoundHit hit = one.hit();
        ListItem line = BoundWords.line(hit.kind(), hit.says(), hit.provision());
        line.addComponentAsFirst(Pieces.link(one.title(), PolicyNavigation.setting(hit.key())));
        line.add(Pieces.quiet("From " + Words.day(one.from()) + "; since national rules " + one.sinceNationalPack()));
        return line;
    }
}
