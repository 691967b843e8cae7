window.YTD.account.part0 = [
 {
  "account": {
   "email": "dana.whitlock@mail.example",
   "createdVia": "web",
   "username": "danawhitlock_lsw",
   "accountId": "770000000000000417",
   "createdAt": "2012-08-18T23:51:07.000Z",
   "accountDisplayName": "Dana Whitlock"
  }
 }
]