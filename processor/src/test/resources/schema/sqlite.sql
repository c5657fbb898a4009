CREATE TABLE "order" (
  id TEXT NOT NULL PRIMARY KEY,
  reference TEXT,
  state TEXT NOT NULL,
  total INTEGER,
  placed_at TEXT,
  gift INTEGER NOT NULL,
  postage INTEGER DEFAULT 150 NOT NULL,
  printed_at TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000'),
  created_at TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z'),
  visible INTEGER DEFAULT 1 NOT NULL,
  due INTEGER GENERATED ALWAYS AS (total + postage) STORED,
  receipt BLOB,
  remarks TEXT,
  customer_id INTEGER NOT NULL,
  recommended_by_id INTEGER,
  replaces_id TEXT,
  CONSTRAINT ck_order_state CHECK (state IN ('OPEN', 'SENT')),
  CONSTRAINT ck_order_total CHECK (total < 1000000),
  CONSTRAINT ck_order_gift CHECK (gift IN (0, 1)),
  CONSTRAINT ck_order_visible CHECK (visible IN (0, 1)),
  CONSTRAINT ck_order_receipt CHECK (length(receipt) <= 255),
  CONSTRAINT ck_order_1 CHECK (total >= 0),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fk_replaced FOREIGN KEY (replaces_id) REFERENCES "order" (id)
) STRICT;
CREATE TABLE customers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT,
  born_on TEXT,
  last_order_id TEXT,
  CONSTRAINT ck_customers_name CHECK (length(name) <= 80),
  CONSTRAINT uk_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_email CHECK (length(email) <= 120),
  CONSTRAINT uk_customers_name_born_on UNIQUE (name, born_on),
  CONSTRAINT fk_customers_last_order_id FOREIGN KEY (last_order_id) REFERENCES "order" (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_order_customer_id_partial ON "order" (customer_id) WHERE state = 'OPEN';
CREATE INDEX ix_order_placed_at_state ON "order" (placed_at DESC, state);
CREATE UNIQUE INDEX ux_reference ON "order" (reference);
CREATE INDEX ix_customers_lower_email ON customers ((lower(email)));
