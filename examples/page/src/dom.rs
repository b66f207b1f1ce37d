//! The elements of the page and their events.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use wasm_bindgen::{JsCast, JsError};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, Event, HtmlInputElement};

use crate::actions::Connection;
use crate::state::State;

/// The name of the attribute of a button that has the id of its device.
const DEVICE: &str = "data-device";

/// The page, which its listeners share.
struct Page {
    document: Document,
    state: RefCell<State>,
    /// The connection whose devices are shown.
    connection: RefCell<Option<Connection>>,
}

/// Adds the listeners. The module calls it when it is loaded.
///
/// # Errors
///
/// If an element is missing.
#[wasm_bindgen(start)]
pub fn start() -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let page = Rc::new(Page {
        document: document.ok_or_else(|| JsError::new("missing document"))?,
        state: RefCell::default(),
        connection: RefCell::default(),
    });
    page.listen("connection", "submit", |page, event| {
        event.prevent_default();
        spawn_local(page.show_devices());
    })?;
    // One listener for the buttons of all rows, which come and go.
    page.listen("devices", "click", |page, event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if let Some(id) = target.and_then(|it| it.get_attribute(DEVICE)) {
            spawn_local(page.send(id));
        }
    })
}

impl Page {
    /// Calls a function for each event of an element.
    fn listen(
        self: &Rc<Self>,
        id: &str,
        event: &str,
        listener: impl Fn(Rc<Self>, Event) + 'static,
    ) -> Result<(), JsValue> {
        let page = Rc::clone(self);
        let listener =
            Closure::<dyn Fn(Event)>::new(move |event| listener(Rc::clone(&page), event));
        self.element(id)?
            .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref())?;
        // The page needs it until it is closed.
        listener.forget();
        Ok(())
    }

    async fn show_devices(self: Rc<Self>) {
        let action = self.state.borrow_mut().start("loading ..");
        self.render();
        let connection = self.typed_connection();
        let devices = match &connection {
            Ok(connection) => connection.devices().await,
            Err(error) => Err(error.clone()),
        };
        let is_shown = self.state.borrow_mut().show(action, devices);
        if is_shown {
            self.connection.replace(connection.ok());
            self.render();
        }
    }

    async fn send(self: Rc<Self>, device: String) {
        let connection = self.connection.borrow().clone();
        let (Some(connection), Ok(device)) = (connection, device.parse()) else {
            return;
        };
        let action = self.state.borrow_mut().start("sending ..");
        self.render();
        let (name, payload) = (self.value("command"), self.value("payload"));
        let result = connection.send(device, &name, &payload).await;
        self.state.borrow_mut().sent(action, device, result);
        self.render();
    }

    /// Returns the connection that the inputs describe.
    fn typed_connection(&self) -> Result<Connection, String> {
        let [base_url, token, application] =
            ["base-url", "token", "application"].map(|id| self.value(id));
        Connection::new(&base_url, &token, &application)
    }

    /// Shows the state. An element that is missing is an error of the page, which the console shows.
    fn render(&self) {
        if let Err(error) = self.try_render() {
            wasm_bindgen::throw_val(error);
        }
    }

    fn try_render(&self) -> Result<(), JsValue> {
        let state = self.state.borrow();
        self.element("status")?
            .set_text_content(Some(state.status()));
        let devices = self.element("devices")?;
        devices.set_text_content(None);
        for row in state.rows() {
            let line = self.append(&devices, "tr", "")?;
            // Names are texts of other people, so they are never HTML.
            for text in [&*row.name, &*row.class, row.connection] {
                self.append(&line, "td", text)?;
            }
            let cell = self.append(&line, "td", "")?;
            let button = self.append(&cell, "button", "Send command")?;
            button.set_attribute(DEVICE, &row.id.to_string())?;
        }
        Ok(())
    }

    /// Adds an element with a text.
    fn append(&self, parent: &Element, name: &str, text: &str) -> Result<Element, JsValue> {
        let element = self.document.create_element(name)?;
        element.set_text_content(Some(text));
        parent.append_child(&element)?;
        Ok(element)
    }

    /// Returns the text of an input.
    fn value(&self, id: &str) -> String {
        let input = self.document.get_element_by_id(id);
        let input = input.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        input.map(|input| input.value()).unwrap_or_default()
    }

    fn element(&self, id: &str) -> Result<Element, JsValue> {
        let element = self.document.get_element_by_id(id);
        let missing = || JsError::new(&format!("missing element `{id}`"));
        Ok(element.ok_or_else(missing)?)
    }
}
