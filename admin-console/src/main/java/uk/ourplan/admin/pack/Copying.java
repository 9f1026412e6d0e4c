package uk.ourplan.admin.pack;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import uk.ourplan.admin.policy.PolicyNavigation;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.pack.SettingsCopied;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** The settings that are ticked, from all groups, and the way into one draft with them. */
final class Copying extends Div {

    private static final long serialVersionUID = 1L;

    private final String sharer;
    private final transient PolicySharingApi sharing;
    private final transient Ask ask;
    private final LinkedHashMap<String, String> ticked = new LinkedHashMap<>();
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final DayField from = new DayField("First day");
    private final TextArea reason = new TextArea("Why");
    private final Button make = new Button("Copy into a draft");
    private final Div says = new Div();
    private String once = UUID.randomUUID().toString();

    Copying(String sharer, PolicySharingApi sharing, Ask ask, LocalDate tomorrow) {
        this.sharer = sharer;
        this.sharing = sharing;
        this.ask = ask;
        addClassNames("sheet", "file-in");
        Div told = new Div(title, list);
        told.getElement().setAttribute("role", "status");
        from.setValue(tomorrow);
        from.setHelperText("Today or later. The values are those that the other council has on this day.");
        reason.setHelperText("Everybody who asks later reads this.");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> copy());
        add(told, from, reason, make, says);
        show();
    }

    boolean has(String key) {
        return ticked.containsKey(key);
    }

    void tick(String key, String called, boolean yes) {
        if (yes) {
            ticked.put(key, called);
        } else {
            ticked.remove(key);
        }
        once = UUID.randomUUID().toString();
        show();
    }

    private void show() {
        boolean some = !ticked.isEmpty();
        title.setText(
                some
                        ? Words.many(ticked.size(), "setting", "settings") + " to copy"
                        : "Tick the settings that you want to copy");
        list.removeAll();
        ticked.values().forEach(called -> list.add(new ListItem(called)));
        from.setVisible(some);
        reason.setVisible(some);
        make.setVisible(some);
        says.removeAll();
    }

    private void copy() {
        says.removeAll();
        LocalDate day = from.getValue();
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage("Say why in a sentence.");
        if (day == null || reason.isEmpty()) {
            Paragraph alert = new Paragraph("Give the first day and say why.");
            alert.getElement().setAttribute("role", "alert");
            says.add(alert);
            return;
        }
        make.setEnabled(false);
        SettingsCopied copied = new SettingsCopied(
                List.copyOf(ticked.keySet()), day, reason.getValue().strip());
        ask.write(
                sharing.copy(sharer, copied, once),
                draft -> getUI().ifPresent(ui -> ui.navigate(PolicyNavigation.draft(draft.id()))),
                trouble -> {
                    make.setEnabled(true);
                    says.add(
                            new Refusal(trouble, null), Pieces.quiet("Untick what is refused, or choose another day."));
                });
    }
}
