window.YTD.direct_messages.part0 = [
 {
  "dmConversation": {
   "conversationId": "770000000000000417-770435085957569727",
   "messages": [
    {
     "messageCreate": {
      "recipientId": "770000000000000417",
      "reactions": [],
      "urls": [],
      "text": "do you still have my good springform pan",
      "mediaUrls": [],
      "senderId": "770435085957569727",
      "id": "1939308404934998906",
      "createdAt": "2025-06-29T13:02:09.000Z",
      "editHistory": []
     }
    },
    {
     "messageCreate": {
      "recipientId": "770435085957569727",
      "reactions": [],
      "urls": [],
      "text": "define still",
      "mediaUrls": [],
      "senderId": "770000000000000417",
      "id": "1939309293560008156",
      "createdAt": "2025-06-29T13:05:40.000Z",
      "editHistory": []
     }
    }
   ]
  }
 }
]