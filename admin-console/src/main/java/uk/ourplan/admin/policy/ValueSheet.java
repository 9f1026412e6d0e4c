package uk.ourplan.admin.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.admin.policy.value.Editors;
import uk.ourplan.admin.policy.value.ValueEditor;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.CheckValue;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.api.policy.ValueChecked;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;

/** One value of a draft: its editor, and beside it what the law says of what is typed, while it is typed. */
final class ValueSheet extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SettingView setting;
    private final transient PolicyApi policy;
    private final transient Ask ask;
    private final transient ValueEditor editor;
    private final Div live = new Div();
    private final TextArea basis = new TextArea("Legal basis or reason");
    private int asked;

    ValueSheet(
            SettingView setting,
            @Nullable Object value,
            String legalBasis,
            List<BoundHit> hits,
            PolicyApi policy,
            Ask ask,
            Runnable takeOut) {
        this.setting = setting;
        this.policy = policy;
        this.ask = ask;
        this.editor = Editors.of(setting.type(), setting.title(), value, this::check);
        addClassName("value-sheet");
        basis.setHelperText(
                "A contested value is published only with its legal basis on record, or with the reason for it.");
        basis.setValueChangeMode(ValueChangeMode.LAZY);
        basis.setWidthFull();
        basis.setValue(legalBasis);
        show(hits);
        live.getElement().setAttribute("aria-live", "polite");
        Button out = new Button("Leave this setting as it is", click -> takeOut.run());
        out.setAriaLabel("Leave " + setting.title() + " as it is");
        add(
                new H3(setting.title()),
                Pieces.quiet(setting.meaning()),
                Pieces.quiet("Now: " + setting.inWords()),
                editor.component(),
                live,
                basis,
                out);
    }

    @Nullable
    Object value() {
        return editor.value();
    }

    String legalBasis() {
        return basis.isVisible() ? basis.getValue().strip() : "";
    }

    boolean isUnfinished() {
        return editor.isUnfinished();
    }

    private void check() {
        int question = ++asked;
        if (editor.isUnfinished()) {
            return;
        }
        ask.read(
                policy.check(new CheckValue(setting.key(), editor.value())),
                checked -> {
                    if (question == asked) {
                        show(checked);
                    }
                },
                trouble -> {
                    live.removeAll();
                    live.add(Pieces.quiet(trouble.detail()));
                });
    }

    private void show(ValueChecked checked) {
        live.removeAll();
        if (checked.hits().stream().noneMatch(hit -> "type".equals(hit.kind()))) {
            live.add(Pieces.quiet("Would read: " + checked.inWords()));
        }
        show(checked.hits());
    }

    private void show(List<BoundHit> hits) {
        if (!hits.isEmpty()) {
            live.add(new BoundHits(hits));
        }
        boolean contested = hits.stream().anyMatch(hit -> "contested".equals(hit.kind()));
        basis.setVisible(contested || !basis.isEmpty());
        basis.setRequiredIndicatorVisible(contested);
    }
}
