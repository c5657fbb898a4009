CREATE TABLE `order` (
  id BINARY(16) NOT NULL PRIMARY KEY,
  reference BINARY(16),
  state VARCHAR(4) NOT NULL,
  total DECIMAL(12, 2),
  placed_at DATETIME(3),
  gift BOOLEAN NOT NULL,
  postage DECIMAL(6, 2) DEFAULT 1.50 NOT NULL,
  printed_at DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6),
  created_at DATETIME(6) DEFAULT (UTC_TIMESTAMP(6)),
  visible BOOLEAN DEFAULT TRUE NOT NULL,
  due DECIMAL(13, 2) GENERATED ALWAYS AS (total + postage) STORED,
  receipt VARBINARY(255),
  remarks LONGTEXT,
  customer_id BIGINT NOT NULL,
  recommended_by_id BIGINT,
  replaces_id BINARY(16),
  CONSTRAINT ck_order_state CHECK (state IN ('OPEN', 'SENT')),
  CONSTRAINT ck_order_total CHECK (total < 1000000),
  CONSTRAINT ck_order_gift CHECK (gift IN (0, 1)),
  CONSTRAINT ck_order_visible CHECK (visible IN (0, 1)),
  CONSTRAINT ck_order_1 CHECK (total >= 0),
  CONSTRAINT fk_replaced FOREIGN KEY (replaces_id) REFERENCES `order` (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
CREATE TABLE customers (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(80) NOT NULL COMMENT 'As it is printed',
  email VARCHAR(120),
  born_on DATE,
  last_order_id BINARY(16),
  CONSTRAINT uk_customers_email UNIQUE (email),
  CONSTRAINT uk_customers_name_born_on UNIQUE (name, born_on),
  CONSTRAINT fk_customers_last_order_id FOREIGN KEY (last_order_id) REFERENCES `order` (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin COMMENT 'Who buys, and who''s asked';
ALTER TABLE `order` ADD CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX ix_order_customer_id_partial ON `order` (customer_id);
CREATE INDEX ix_order_placed_at_state ON `order` (placed_at DESC, state);
CREATE UNIQUE INDEX ux_reference ON `order` (reference);
