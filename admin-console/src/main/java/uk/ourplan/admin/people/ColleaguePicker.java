package uk.ourplan.admin.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;

/** Chooses somebody who works for the council: type a part of the name, then choose from those who are called like that. */
final class ColleaguePicker extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 25;

    private final transient WorkersApi workers;
    private final transient Ask ask;
    private final TextField find;
    private final Select<WorkerSummary> choose = new Select<>();

    ColleaguePicker(String label, WorkersApi workers, Ask ask) {
        this.workers = workers;
        this.ask = ask;
        this.find = new TextField(label + ": part of the name");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> search());
        choose.setLabel(label);
        choose.setItemLabelGenerator(worker -> worker.name() + ", " + worker.email());
        choose.addClassName("wide-field");
        add(Pieces.div("row-of-fields", find, choose));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        search();
    }

    @Nullable
    UUID chosen() {
        WorkerSummary worker = choose.getValue();
        return worker == null ? null : worker.id();
    }

    private void search() {
        ask.read(
                workers.search(new WorkerSearch(find.getValue(), false, 0, SHOWN)),
                this::show,
                trouble -> choose.setItems(List.of()));
    }

    private void show(Page<WorkerSummary> found) {
        WorkerSummary before = choose.getValue();
        choose.setItems(found.items());
        found.items().stream()
                .filter(worker -> worker.equals(before))
                .findFirst()
                .ifPresent(choose::setValue);
    }
}
